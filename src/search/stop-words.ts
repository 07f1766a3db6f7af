/** English words too common to tell one quotation from another. They count in phrases, and in queries that have no other words. */
const STOP_WORDS: ReadonlySet<string> = new Set(
  (
    'a about after all also am an and any are as at be been but by can could did do does for from had has have he her him his ' +
    'how i if in into is it its just may me more most my no not now of on one only or other our out over said say she should ' +
    'so some such than that the their them then there these they this those to up us very was we were what when which who will ' +
    'with would you your'
  ).split(' '),
);

/** Whether a word helps to tell one quotation from another. */
export function isContentWord(word: string): boolean {
  return !STOP_WORDS.has(word);
}

/** The words of a query that are not stop words, or all of them where all are. */
export function contentWords(words: readonly string[]): readonly string[] {
  const distinctive = words.filter(isContentWord);
  return distinctive.length > 0 ? distinctive : words;
}
