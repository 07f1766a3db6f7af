import { faulty, sound } from './cases.ts';
import type { SmallContent } from './small-content.ts';

const other = 'speakers/bo-li.md';
/** Adds a speaker to whom a quotation is attributed. */
const addSpeaker = (head: string) => (content: SmallContent) => {
  content.write(other, `---\n${head}\ntype: person\n---\n`);
  content.edit('quotes/lee-rain.md', 'speakers: [ada-lee]', 'speakers: [ada-lee, bo-li]');
};
const issue = (name: string, words: string) => ({
  code: 'repeated-name' as const,
  at: [other, words] as const,
  message: `“${name}” is also the name of “ada-lee”`,
  fix: 'keep one record per person, or make the two names different, for example with a middle name',
});

faulty('a name that another speaker has', addSpeaker('name: Ada Lee'), issue('Ada Lee', 'Ada Lee'));
faulty(
  'a name that looks like another speaker’s',
  addSpeaker('name: "ADA\u200b LEE"'),
  issue('ADA\u200b LEE', '"ADA'),
  {
    code: 'hidden-in-name',
    at: [other, '"ADA'],
    message: 'the name “ADA” has an invisible character in it, such as a soft hyphen',
    fix: 'retype the name without it',
  },
);
faulty(
  'a spelling that is another speaker’s name',
  addSpeaker('name: Bo Li\nalso-known-as: [Ada Lee]'),
  issue('Ada Lee', 'Ada Lee'),
);
sound('a name that resembles another', addSpeaker('name: Ada Leeds'));

for (const [title, name, whose] of [
  ['a speaker we quote', 'Ada Lee', 'ada-lee'],
  ['a source we cite', 'Morning Post', 'morning-post'],
] as const)
  faulty(
    `one of our authors with the name of ${title}`,
    (content) => content.edit('articles/rain.md', 'authors: [Verbatim]', `authors: [${name}]`),
    {
      code: 'repeated-name',
      at: ['articles/rain.md', `${name}]`],
      message: `“${name}” is the name of “${whose}”, whom we quote or cite`,
      fix: 'name our author, or make the two names different',
    },
  );
