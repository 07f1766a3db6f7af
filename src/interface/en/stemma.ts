const counted = (count: number, one: string, more: string): string =>
  `${count.toLocaleString('en')} ${count === 1 ? one : more}`;

const terms = (what: string, words: readonly string[]): string[] =>
  words.length === 0 ? [] : [`${what}: ${words.map((word) => `“${word}”`).join(', ')}`];

/** Text for the drawing that shows how a quotation traveled. */
export const stemma = {
  title: 'How the words traveled',
  /** What a reader must know to read the drawing. */
  key: 'Each step shows only what it changed. Each tick in a bar is a word: one on the line was kept from the wording above, one below the line was lost, and one above it was added.',
  document: 'The document',
  copyText: 'the wording shown here',
  undated: 'No date found',
  /** Before the name of the outlet whose words are shown at the top. */
  printedBy: 'As printed by ',
  lost: 'lost: ',
  added: 'added: ',
  more: (words: number) => `and ${counted(words, 'more word', 'more words')}`,
  /** Before printings whose source is not known. */
  unknown: (outlet: string) =>
    `The evidence does not show where these got the words. Each is compared with ${outlet}.`,
  unknownAlone: 'The evidence does not show where these got the words.',
  group: (count: number) => counted(count, 'printing', 'printings'),
  /** Between the first and the last date of a group. */
  to: 'to',
  /** Negations that only one of two printings has; undefined if there are none. */
  negations: (added: readonly string[], lost: readonly string[]) =>
    added.length + lost.length === 0
      ? undefined
      : `Negation ${[...terms('added', added), ...terms('lost', lost)].join(', ')}`,
  speaker: (name: string) => `Attributed to ${name}`,
  /** A picture of the quotation marks that a printing put around a reporter's words. */
  marks: '“ ”',
  /** Small drawings of many quotations: how soon each was printed, and with how many of its words. */
  panels: {
    title: 'From mouth to print',
    caption:
      'Each drawing is a quotation that was printed more than once. The farther right a mark is, the longer after the words were said it was printed; the higher it is, the more of the words it kept. A line runs to a printing from the one it follows, where that is known. Printings that cannot be scored are at the bottom. These are the quotations we happened to collect, not a sample of the press.',
    most: (shown: number, all: number) =>
      `Shown are the ${shown} with the most printings, of ${all}.`,
    kinds: {
      same: 'the same words',
      part: 'some of the words',
      changed: 'words changed',
      alarm: 'sense, speaker or form changed',
      unscored: 'not scored: translated, reported or of unknown origin',
    },
    ticks: { day: 'day', month: 'month', year: 'year' },
    undated: 'no date',
    /** Followed by how many printings there are of each kind. */
    panel: (year: string, printings: number) =>
      `${year}. ${counted(printings, 'printing', 'printings')}: `,
    count: (kind: 'same' | 'part' | 'changed' | 'alarm' | 'unscored', count: number) =>
      ({
        same: `${count} with the same words`,
        part: `${count} with some of them`,
        changed: `${count} with words changed`,
        alarm: `${count} with sense, speaker or form changed`,
        unscored: `${count} not scored`,
      })[kind],
  },
};
