import { nouns } from './lexicon.ts';
import type { Random } from '../random.ts';

const punctuation = '!"#$%&\'()*+,-./:;<=>?@[\\]^_`{|}~«»“”„‘’‹›—–…·§¶†‡¿¡'.split('');
const markup = [
  '<script>globalThis.injected = true</script>',
  '<img src=x onerror="globalThis.injected = true">',
  '"><svg onload=globalThis.injected=1>',
  "'-globalThis.injected=1-'",
  '</title><iframe srcdoc="<script>parent.injected=1</script>">',
  'javascript:globalThis.injected=1',
  '{{constructor.constructor("globalThis.injected=1")()}}',
  '${globalThis.injected = 1}',
  '&lt;script&gt;globalThis.injected=1&lt;/script&gt;',
  '<mark>quotation</mark>',
  '%3Cscript%3E',
  '__proto__',
  'constructor',
  'toString',
];
const rightToLeft = [
  'שלום',
  'עולם',
  'مرحبا',
  'بالعالم',
  'سلام',
  '\u202E',
  '\u2067',
  '\u200F',
  '٣٤٥',
];
const odd = [
  '\uD800',
  '\uDFFF',
  '\u0000',
  '\uFFFF',
  '👩‍👩‍👧',
  'e\u0301\u0301\u0301\u0301',
  '한국어',
  '全球人工智能',
  'ﷺ',
  '𝔘𝔫𝔦',
  'ſ',
  'İ',
  'ß',
  '½',
  'Ⅷ',
  '\u2028',
];

/** A query meant to break the search: control characters, great length, punctuation alone, right-to-left text, markup. */
export function adversarialQuery(random: Random): string {
  const many = <T>(from: readonly T[], maximum: number): T[] =>
    Array.from({ length: 1 + random.below(maximum) }, () => random.pick(from));
  const kinds = [
    () =>
      many([...range(0, 32), 127, ...range(128, 160)], 40)
        .map((code) => String.fromCodePoint(code))
        .join(''),
    () => `${many(nouns, 4).join(' ')} `.repeat(1 + random.below(400)),
    () => random.pick(nouns).repeat(1 + random.below(400)),
    () => many(punctuation, 60).join(random.pick(['', ' '])),
    () => many(rightToLeft, 8).join(' '),
    () => many(markup, 3).join(' '),
    () => many(odd, 10).join(random.pick(['', ' '])),
    () =>
      `${random.pick(['"', '“', '«', '„', "'"])}${many([...nouns.slice(0, 50), ...markup, ...punctuation], 12).join(' ')}`,
    () =>
      many([...nouns, ...punctuation, ...markup, ...rightToLeft, ...odd], 12).join(
        random.pick(['', ' ', '\t', '\n']),
      ),
    () =>
      Array.from({ length: 1 + random.below(30) }, () => random.below(0x11_0000))
        .map((code) => String.fromCodePoint(code))
        .join(''),
  ];
  return random.pick(kinds)();
}

function range(from: number, below: number): number[] {
  return Array.from({ length: below - from }, (_, index) => from + index);
}
