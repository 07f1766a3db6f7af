import american from 'american-british-english-translator/data/american_spellings.json' with { type: 'json' };
import type { Spelling } from './rule.ts';

/** Entries in the package's list that are two different words, not two spellings of one, or that pair the wrong forms. */
const otherWords = new Set([
  ...['ton', 'tons', 'filter', 'filters', 'groin', 'groins', 'bevy', 'bevies'],
  ...['tranquility', 'pummel', 'pummeled', 'snowplow', 'initialisations'],
]);

/** Spellings that the package's list lacks, with the American or shorter one first. */
const moreSpellings = [
  ...'toward afterward backward downward forward inward onward outward upward homeward'
    .split(' ')
    .map((word) => [word, `${word}s`] as const),
  ...(
    'acknowledgment:acknowledgement adviser:advisor burned:burnt dreamed:dreamt focused:focussed focusing:focussing ' +
    'inquiry:enquiry inquiries:enquiries leaped:leapt learned:learnt leaned:leant ok:okay skillful:skilful ' +
    'smelled:smelt spelled:spelt spilled:spilt spoiled:spoilt whiskey:whisky willful:wilful protester:protestor'
  )
    .split(' ')
    .map((pair) => pair.split(':')),
];

const ones = 'zero one two three four five six seven eight nine'.split(' ');
const teens =
  'ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' ');
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const ordinals = 'first second third fourth fifth sixth seventh eighth ninth tenth'.split(' ');
const suffixes = ['st', 'nd', 'rd'];

/** Numbers in words up to ninety-nine, and ordinals up to tenth. */
const numbers = [
  ...[...ones, ...teens].map((word, number) => [word, String(number)] as const),
  ...tens.flatMap((ten, index) =>
    ones.map(
      (one, digit) => [digit === 0 ? ten : ten + one, String(10 * (index + 2) + digit)] as const,
    ),
  ),
  ...ordinals.map((word, index) => [word, `${index + 1}${suffixes[index] ?? 'th'}`] as const),
];

/** An apostrophe in place of a vowel that verse elides: “turn'd”, “Heav'n”, “dang'rous”. */
const elision =
  /^(?!(?:she|they|that|there|this|what|who|you|where|how|why|when)['’])(\p{L}{3,})['’](?=(?:d|n|r(?!e$)|l(?!l$))\p{L}*$)/iu;

/**
 * American and British spellings, from a package; endings in `-ise`, which no list has in full; numbers in
 * words and figures, with and without thousands separators; `%`; and the elisions of verse.
 */
export const english: Spelling = {
  // English prints foreign words with or without their accents.
  prepare: (word) =>
    word
      .normalize('NFD')
      .replace(/(?<=\p{sc=Latin})\p{M}+/gu, '')
      .replace(elision, '$1e'),
  abbreviations: new Set(
    'mr mrs ms dr prof st jr sr gen sen rep gov lt col capt sgt rev hon vs etc'.split(' '),
  ),
  rules: [
    [/(?<=\p{N}),(?=\p{N}{3}(?!\p{N}))/gu, ''],
    [/(?<=\p{N})%$/u, 'percent'],
    [/^(\p{L}{3,}?)is(e|ed|es|er|ers|ing|ation|ations)$/u, '$1iz$2'],
  ],
  list: new Map([
    ...Object.entries(american)
      .filter(([word]) => !otherWords.has(word))
      .flatMap(([word, british]) => [
        [british, word] as const,
        [british.replace(/is(?=e|ing|ation)/u, 'iz'), word] as const,
      ]),
    ...moreSpellings.map(([word = '', other = '']) => [other, word] as const),
    ...numbers,
  ]),
};
