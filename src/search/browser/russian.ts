const ENDING =
  /(?:иями|ями|ами|ого|его|ому|ему|ыми|ими|иях|иям|ах|ях|ам|ям|ов|ев|ых|их|ом|ем|ть|ет|ит|ют|ут|ат|ят|ла|ло|ли|[аеиоуыэюяьл]{1,2})$/;

/**
 * A Russian word without its ending, so that it finds the other forms of the word; the index, which stems English,
 * finds whatever begins so. Any other word as it is.
 */
export function prefixOf(word: string): string {
  if (word.length < 5 || !/^[а-я]+$/.test(word)) return word;
  const stem = word.replace(ENDING, '');
  return stem.length >= 3 ? stem : word;
}
