import { faulty, sound } from './cases.ts';

const event = 'events/lee-speech.md';
const speaker = 'speakers/ada-lee.md';
const message = (date: string) =>
  `${date} is in the future: the latest day on which anything here was published or checked is 10 June 2025`;
const fix = 'correct the date';

faulty(
  'an event',
  (content) =>
    content.edit(event, 'date: 2025-05-05\nkind: said', 'date: 2027-05-05\nkind: happened'),
  {
    code: 'predates-evidence',
    at: ['articles/rain.md', 'lee-speech]'],
    message:
      'this was last published, updated or corrected (10 June 2025) before “lee-speech” happened (5 May 2027)',
    fix: 'correct one of the two dates, which may be a day apart because of time zones; if this was added later, record the day of the update or the correction',
  },
  {
    code: 'in-the-future',
    at: [event, '2027-05-05'],
    message: message('5 May 2027'),
    fix,
  },
);
faulty(
  'a role',
  (content) =>
    content.edit(
      speaker,
      'on: 2025-05\n        source: morning-post',
      'on: 2028\n        source: evening-star',
    ),
  {
    code: 'role-not-attested',
    severity: 'warning',
    at: ['quotes/lee-rain.md', 'ada-lee'],
    message: 'no role of “ada-lee” is attested within a year of the words, said on 5 May 2025',
    fix: 'add a source for the role held then to speakers/ada-lee; without one, no role is shown',
  },
  {
    code: 'in-the-future',
    at: [speaker, '2028'],
    message: message('2028'),
    fix,
  },
);
faulty(
  'an event planned for another century',
  (content) => {
    content.edit(event, 'date: 2025-05-05', 'date: 2525');
    content.edit(event, 'kind: said', 'kind: planned');
  },
  {
    code: 'in-the-future',
    at: [event, '2525'],
    message: message('2525'),
    fix,
  },
);
sound('an event planned for another decade', (content) => {
  content.edit(event, 'date: 2025-05-05', 'date: 2055');
  content.edit(event, 'kind: said', 'kind: planned');
});
