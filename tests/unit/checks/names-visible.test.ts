import { faulty, sound } from './cases.ts';

const article = 'articles/rain.md';
const issue = {
  code: 'hidden-in-name',
  fix: 'retype the name without it',
} as const;
const message = (name: string): string =>
  `the name “${name}” has an invisible character in it, such as a soft hyphen`;

for (const [name, plain] of [
  ['Ada\u00AD Lee', 'Ada'],
  ['Ada L\u200Dee', 'Lee'],
  ['A\u200Bda Lee', 'Ada'],
  ['Ada\u2060 Lee', 'Ada'],
  ['Ada L\u200Cee', 'Lee'],
] as const)
  faulty(
    `an invisible character in a name in prose: ${encodeURI(name)}`,
    (content) => content.edit(article, 'Ada Lee spoke', `${name} spoke`),
    { ...issue, message: message(plain), at: [article, `${name} spoke`] },
  );

faulty(
  'an invisible character in a speaker’s name',
  (content) => content.edit('speakers/ada-lee.md', 'name: Ada Lee', 'name: Ada L\u00ADee'),
  { ...issue, message: message('Lee'), at: ['speakers/ada-lee.md', 'Ada L'] },
);

for (const sentence of [
  'Ada Lee spoke of the Donau\u00ADdampfschiff.',
  'Of what می\u200Cخواهم means she said nothing.',
  'She cheered 👩\u200D🌾.',
])
  sound(`an invisible character elsewhere: ${encodeURI(sentence)}`, (content) =>
    content.edit(article, 'Ada Lee spoke', `${sentence} Ada Lee spoke`),
  );
