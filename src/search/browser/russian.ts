import { replacements } from '../replacements.ts';

const ENDING =
  /(?:иями|ями|ами|ого|его|ому|ему|ыми|ими|иях|иям|ах|ях|ам|ям|ов|ев|ых|их|ом|ем|ть|ет|ит|ют|ут|ат|ят|ла|ло|ли|[аеиоуыэюяьл]{1,2})$/;

/**
 * A Russian word without its ending, so that it finds other forms of the word: the index stems English only, and finds
 * words by their beginnings. Any other word is returned unchanged.
 */
export function prefixOf(word: string): string {
  if (word.length < 5 || !/^[а-я]+$/.test(word)) return word;
  const stem = word.replace(ENDING, '');
  return stem.length >= 3 ? stem : word;
}

/** BGN/PCGN romanization, for words whose accents are folded. */
const latin = replacements(
  'а:a б:b в:v г:g д:d е:e ж:zh з:z и:i к:k л:l м:m н:n о:o п:p р:r с:s т:t у:u ф:f х:kh ц:ts ч:ch ш:sh щ:shch ъ: ы:y ь: э:e ю:yu я:ya',
);

/** A Russian word in Latin letters, for names that are recorded only in these; undefined for any other word. */
export function latinOf(word: string): string | undefined {
  if (!/^[а-я]+$/.test(word)) return undefined;
  return word.replace(/[а-я]/g, (letter) => latin.get(letter) ?? '');
}
