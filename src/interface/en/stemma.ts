const counted = (count: number, one: string, more: string): string =>
  `${count.toLocaleString('en')} ${count === 1 ? one : more}`;

const terms = (what: string, words: readonly string[]): string[] =>
  words.length === 0 ? [] : [`${what}: ${words.map((word) => `“${word}”`).join(', ')}`];

/** The words of the drawing that shows how a quotation traveled. */
export const stemma = {
  title: 'How the words traveled',
  /** What a reader must know to read the drawing. */
  key: 'Each step shows only what it changed. In the bars, a tick is a word: on the line, kept from the wording above; below it, lost; over it, added.',
  document: 'The document',
  copyText: 'the wording shown here',
  undated: 'No date found',
  /** Before the name of the outlet whose words are shown at the top. */
  printedBy: 'As printed by ',
  lost: 'lost: ',
  added: 'added: ',
  more: (words: number) => `and ${counted(words, 'more word', 'more words')}`,
  /** Before printings of which it is not known whom they follow. */
  unknown: (outlet: string) =>
    `The evidence does not say where these took the words from. Each is compared with ${outlet}.`,
  unknownAlone: 'The evidence does not say where these took the words from.',
  group: (count: number) => counted(count, 'printing', 'printings'),
  /** Between the first and the last date of a group. */
  to: 'to',
  /** Negations that only one of two printings has; nothing where there are none. */
  negations: (added: readonly string[], lost: readonly string[]) =>
    added.length + lost.length === 0
      ? undefined
      : `Negation ${[...terms('added', added), ...terms('lost', lost)].join(', ')}`,
  speaker: (name: string) => `Given to ${name}`,
  /** Marks put around words, as they look. */
  marks: '“ ”',
  /** Small drawings of many quotations: how soon each was printed, and with how many of its words. */
  panels: {
    title: 'From mouth to print',
    caption:
      'Each drawing is a quotation that was printed more than once. From left to right: how long after the words were said. From bottom to top: how many of them a printing has. A line leads to a printing from the one it follows, where that is known. Below are printings that cannot be scored. This is what we happened to collect, not a sample of the press.',
    most: (shown: number, all: number) =>
      `Shown are the ${shown} with the most printings, of ${all}.`,
    kinds: {
      same: 'the same words',
      part: 'some of the words',
      changed: 'words changed',
      alarm: 'sense, speaker or form changed',
      apart: 'not scored: translated, reported, or of unknown origin',
    },
    ticks: { day: 'day', month: 'month', year: 'year' },
    undated: 'no date',
    /** Before how many there are of each kind. */
    panel: (year: string, printings: number) =>
      `${year}. ${counted(printings, 'printing', 'printings')}: `,
    count: (kind: 'same' | 'part' | 'changed' | 'alarm' | 'apart', count: number) =>
      ({
        same: `${count} with the same words`,
        part: `${count} with some of them`,
        changed: `${count} with words changed`,
        alarm: `${count} with sense, speaker or form changed`,
        apart: `${count} not scored`,
      })[kind],
  },
};
