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
};
