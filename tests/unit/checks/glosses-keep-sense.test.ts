import { faulty, sound } from './cases.ts';
import type { SmallContent } from './small-content.ts';

const quote = 'quotes/li-flood.md';
const fix =
  'compare the two word by word; if the rendering means the same without a negation, it may stay, and so may this warning';

/** A record of words in German, with our gloss. */
function inGerman(content: SmallContent, text: string, gloss: string): void {
  content.write(
    quote,
    `---
speakers: [ada-lee]
form: direct
medium: speech
text: ${text}
language: de
gloss: ${gloss}
said: 2025-05-05
copy-text: post
chain: [morning-post]
witnesses:
  - id: post
    source: morning-post
    form: direct
    text: ${text}
topics: [weather]
status: published
published: 2025-06-10
---
`,
  );
  content.edit('articles/rain.md', '\n:::quote', `\n:::quote{#li-flood}\n${text}\n:::\n\n:::quote`);
}

faulty(
  'a gloss that loses the negation',
  (content) => inGerman(content, 'Die Flut kommt nicht', 'The flood will come'),
  {
    code: 'gloss-negates',
    severity: 'warning',
    at: [quote, 'The flood'],
    message: 'the words have “nicht”, but our gloss has no negation',
    fix,
  },
);

faulty(
  'a gloss that adds a negation',
  (content) => inGerman(content, 'Die Flut kommt', 'The flood will never come'),
  {
    code: 'gloss-negates',
    severity: 'warning',
    at: [quote, 'The flood'],
    message: 'our gloss has “never”, but the words have no negation',
    fix,
  },
);

faulty(
  'a translation that reverses its original',
  (content) =>
    content.edit(
      'quotes/lee-rain.md',
      '\nsaid:',
      '\ntranslation: { from: de, by: Morning Post }\noriginal: { language: de, text: Der Regen kommt nie, source: morning-post }\nsaid:',
    ),
  {
    code: 'gloss-negates',
    severity: 'warning',
    at: ['quotes/lee-rain.md', 'Der Regen'],
    message: 'the words have “nie”, but the translation has no negation',
    fix,
  },
);

faulty(
  'a gloss with another figure',
  (content) => inGerman(content, 'Die Flut kommt um 16,5 Meter', 'The flood comes by 15.6 meters'),
  {
    code: 'gloss-figures',
    severity: 'warning',
    at: [quote, 'The flood'],
    message: 'the words have 16,5, but our gloss has 15.6',
    fix: 'compare the two; if a figure or month is only written differently, it may stay, and so may this warning',
  },
);

faulty(
  'a gloss with another month',
  (content) => inGerman(content, 'Die Flut kommt im März', 'The flood comes in May'),
  {
    code: 'gloss-figures',
    severity: 'warning',
    at: [quote, 'The flood'],
    message: 'the words have März, but our gloss has May',
    fix: 'compare the two; if a figure or month is only written differently, it may stay, and so may this warning',
  },
);

for (const [text, gloss] of [
  ['Die Flut kommt im März', 'The flood may come in March'],
  ['Es kostet zwei Millionen', 'It costs 2 million'],
  ['Es kostet 3,5 Mrd. Euro', 'It costs 3.5 billion euros'],
  ['Es steigt um 10 %', 'It rises by 10 percent'],
  ['Es kostet 3,5 Millionen', 'It costs 3.5 million'],
  ['Es kostet 10 000 Euro', 'It costs 10,000 euros'],
  ['Die 5 Fluten', 'The five floods'],
  ['Die Flut kommt nicht', 'The flood is not going to come'],
  ['Er lehnt ab', 'He refuses'],
  ['Nicht nur die Flut kommt', 'Not only the flood will come'],
  ['Es ist nicht möglich', 'It is impossible'],
] as const)
  sound(`a gloss that keeps the sense: ${gloss}`, (content) => inGerman(content, text, gloss));
