import { faulty, sound } from './cases.ts';

const speaker = 'speakers/ada-lee.md';
const quote = 'quotes/lee-rain.md';

faulty(
  'the only role was attested years before',
  (content) => content.edit(speaker, 'on: 2025-05', 'on: 2019/2022-01'),
  {
    severity: 'warning',
    code: 'role-not-attested',
    at: [quote, 'ada-lee]'],
    message: 'no role of “ada-lee” is attested within a year of the words, said on 5 May 2025',
    fix: 'add a source for the role held then to speakers/ada-lee; without one, no role is shown',
  },
);

sound('a role attested before and after', (content) =>
  content.edit(
    speaker,
    '- on: 2025-05\n        source: morning-post',
    '- on: 2019\n        source: morning-post\n      - on: 2026\n        source: evening-star',
  ),
);
sound('a role attested within a year', (content) =>
  content.edit(speaker, 'on: 2025-05', 'on: 2024-06'),
);
sound('an organization', (content) => {
  content.edit(speaker, 'type: person', 'type: organization');
  content.edit(speaker, 'on: 2025-05', 'on: 2019');
});
sound('a speaker without a role on record', (content) =>
  content.edit(
    speaker,
    'roles:\n  - title: minister of farming\n    attested:\n      - on: 2025-05\n        source: morning-post\n',
    '',
  ),
);

faulty(
  'a role attested by a source from an earlier time',
  (content) => content.edit(speaker, 'on: 2025-05', 'on: 2025-06'),
  {
    code: 'dates-out-of-order',
    at: [speaker, '2025-06'],
    message: '“morning-post” was printed (5 May 2025) before the role was held (June 2025)',
    fix: 'correct one of the two dates',
  },
);
