/**
 * How many words identify each end of a passage, and the minimum length of a run of usable words; shorter runs are used only if
 * all are shorter.
 */
const END_LENGTH = 5;
const MIN_RUN = 3;

/**
 * Makes the URL of a passage on a page. Browsers that support text fragments scroll to the passage and highlight it; others
 * just open the page (WICG, Scroll to Text Fragment). A long passage is identified by its first and last words. Words with
 * characters that pages print in different ways, such as apostrophes and dashes, are skipped.
 * @param url the URL of the page
 * @param words the words as the page prints them
 * @returns the unchanged URL if no words can be used or the page is a PDF
 */
export function textFragment(url: string, words: string): string {
  if (/\.pdf$/i.test(new URL(url).pathname)) return url;
  const runs = plainRuns(words);
  const longEnough = runs.filter(({ length }) => length >= MIN_RUN);
  const longest = [...runs].sort((a, b) => b.length - a.length).slice(0, 1);
  const usable = longEnough.length > 0 ? longEnough : longest;
  const first = usable[0];
  const last = usable.at(-1);
  if (first === undefined || last === undefined) return url;
  const whole = first === last && first.length <= 2 * END_LENGTH;
  const ends = whole ? [first] : [first.slice(0, END_LENGTH), last.slice(-END_LENGTH)];
  return `${url}${url.includes('#') ? '' : '#'}:~:text=${ends.map((end) => encodeURIComponent(end.join(' '))).join(',')}`;
}

/** The runs of consecutive words that contain only letters and digits. Punctuation ends a run. */
function plainRuns(text: string): string[][] {
  const runs: string[][] = [[]];
  for (const chunk of text.split(/\s+/u)) {
    const [, word = '', after = ''] = /^([\p{L}\p{M}\p{N}]+)([.,;:!?]*)$/u.exec(chunk) ?? [];
    if (word !== '') runs.at(-1)?.push(word);
    if (word === '' || after !== '') runs.push([]);
  }
  return runs.filter((run) => run.length > 0);
}
