import { faulty, sound } from './cases.ts';
import type { SmallContent } from './small-content.ts';

const other = 'speakers/bo-li.md';
/** Adds a speaker, of whom there is a quotation. */
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

faulty('a name of another speaker', addSpeaker('name: Ada Lee'), issue('Ada Lee', 'Ada Lee'));
faulty(
  'a name that looks like another’s',
  addSpeaker('name: "ADA\u200b LEE"'),
  issue('ADA\u200b LEE', '"ADA'),
  {
    code: 'hidden-in-name',
    at: [other, '"ADA'],
    message: 'the name “ADA” has an invisible character in it, such as a soft hyphen',
    fix: 'type the name anew, without it',
  },
);
faulty(
  'another spelling that is another’s name',
  addSpeaker('name: Bo Li\nalso-known-as: [Ada Lee]'),
  issue('Ada Lee', 'Ada Lee'),
);
sound('a name much like another', addSpeaker('name: Ada Leeds'));

for (const [title, name, whose] of [
  ['whom we quote', 'Ada Lee', 'ada-lee'],
  ['in which we read', 'Morning Post', 'morning-post'],
] as const)
  faulty(
    `an author of ours named like one ${title}`,
    (content) => content.edit('articles/rain.md', 'authors: [Verbatim]', `authors: [${name}]`),
    {
      code: 'repeated-name',
      at: ['articles/rain.md', `${name}]`],
      message: `“${name}” is the name of “${whose}”, whom we quote or cite`,
      fix: 'name our author, or make the two names different',
    },
  );
