/**
 * The Unicode characters that are used like each common quotation mark: those with the property Quotation_Mark, ornaments,
 * letters and primes that stand in for marks, the brackets around titles and in critical editions, and braille marks.
 */
const shapes: Readonly<Record<string, string>> = {
  '"': '＂״″‶‴ʺˮ〃˝¨',
  '“': '❝🙶˵⁌⌜⸂⸄⸉⸌⸜⸠⠦',
  '”': '❞🙷˶⁍⌝⸃⸅⸊⸍⸝⸡⠴',
  '„': '⹂❠🙸',
  '«': '❮⟪≪《',
  '‹': '〈⟨＜≺',
  '»': '❯⟫≫》',
  '›': '〉⟩＞≻',
  '「': '｢﹁⸢⸤',
  '」': '｣﹂⸥⸣',
  '『': '﹃',
  '』': '﹄',
  "'": '＇ꞌ′‵ʹ׳`´΄᾽',
  '‘': '❛‛ʽ',
  '’': '❜ʼʻ',
  '‚': '❟',
};

/** Quotation marks made of two other characters, as on typewriters. */
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

/** The marks that need no replacement. */
const common: ReadonlySet<string> = new Set([...Object.keys(shapes), '‟', '〝', '〞', '〟']);

/** Takes the place of the second code unit of a replaced mark. It is neither a letter nor a space. */
const FILLER = '\u2060';

/** Any of these characters, or any other that Unicode classes as opening or closing punctuation. */
const anyShape = `${Object.values(shapes).join('')}\\p{Pi}\\p{Pf}\\p{Ps}\\p{Pe}`;

/** Any of these, except those that need no replacement. */
const rareShape = new RegExp(`[[${anyShape}]--[${[...common].join('')}\\(\\)\\[\\]\\{\\}]]`, 'gv');

/** Anything that is, or may represent, a quotation mark. */
const anyMark = new RegExp(
  `[[${anyShape}${[...common].join('')}]--[\\(\\)\\[\\]\\{\\}]]|,,|<<|>>`,
  'v',
);

/** Whether a text may have a quotation mark or an apostrophe of any kind. Most fields of records have none. */
export function mayHaveMarks(text: string): boolean {
  return anyMark.test(text);
}

/** The brackets that prose uses, in any width. All others set off words as quotation marks do. */
const bracket = /[()[\]{}【】〔〕༼༽]/u;

/** The common mark for an opening or closing character; the character itself if it is common or a bracket in prose. */
function commonMark(shape: string): string {
  const [plain = ''] = shape.normalize('NFKC');
  const known = byShape.get(shape) ?? byShape.get(plain);
  if (known !== undefined) return known;
  if (common.has(shape) || bracket.test(plain)) return shape;
  if (common.has(plain)) return plain;
  return /[\p{Pi}\p{Ps}]/u.test(shape) ? '“' : '”';
}

const anyPair = new RegExp(Object.keys(pairs).join('|').replace(',,', ',,(?=\\p{L})'), 'gu');

/** Replaces each rare quotation mark in a text with a common one. The length of the text does not change. */
export function withCommonMarks(text: string): string {
  const paired = withoutPairs(text);
  const shaped = paired.replace(rareShape, (shape) =>
    commonMark(shape).padEnd(shape.length, FILLER),
  );
  return shaped === paired ? paired : withoutPairs(shaped);
}

function withoutPairs(text: string): string {
  return text.replace(anyPair, (pair) => (pairs[pair] ?? pair).padEnd(2, FILLER));
}
