/**
 * Every quotation mark that Unicode has (its property Quotation_Mark, the ornaments, and the letters and primes that are
 * used for marks, the brackets of titles and of editions), by the common mark that it has the sense of.
 */
const shapes: Readonly<Record<string, string>> = {
  '"': '＂״″‶‴ʺˮ〃˝¨',
  '“': '❝🙶⌜⸂⸄⸉⸌⸜⸠',
  '”': '❞🙷⌝⸃⸅⸊⸍⸝⸡',
  '„': '⹂❠🙸',
  '«': '❮⟪≪《',
  '‹': '〈⟨',
  '»': '❯⟫≫》',
  '›': '〉⟩',
  '「': '｢﹁⸢',
  '」': '｣﹂⸥⸣',
  '『': '﹃',
  '』': '﹄',
  "'": '＇′‵ʹ׳`´΄᾽',
  '‘': '❛‛ʽ',
  '’': '❜ʼʻ',
  '‚': '❟',
};

/** Marks made of two characters of another kind, as typewriters have them. */
const pairs: Readonly<Record<string, string>> = {
  "''": '"',
  '``': '“',
  '´´': '”',
  '‘‘': '“',
  '’’': '”',
  ',,': '„',
  '‚‚': '„',
  '<<': '«',
  '>>': '»',
};

const byShape = new Map(
  Object.entries(shapes).flatMap(([mark, others]) => [...others].map((other) => [other, mark])),
);

/** What takes the place of the second code unit of a mark: neither a letter nor a space. */
const FILLER = '\u2060';

const anyShape = new RegExp(`[${Object.values(shapes).join('')}]`, 'gu');
const anyPair = new RegExp(Object.keys(pairs).join('|').replace(',,', ',,(?=\\p{L})'), 'gu');

/** Replaces each rarer mark in a text with a common one; its length stays. */
export function withCommonMarks(text: string): string {
  return text
    .replace(anyPair, (pair) => (pairs[pair] ?? pair).padEnd(2, FILLER))
    .replace(anyShape, (shape) => (byShape.get(shape) ?? shape).padEnd(shape.length, FILLER))
    .replace(anyPair, (pair) => (pairs[pair] ?? pair).padEnd(2, FILLER));
}
