import { faulty, sound } from './cases.ts';
import type { SmallContent } from './small-content.ts';

const event = 'events/rain-due.md';

/** Adds a promise; the latest day in the content is 10 June 2025. */
function addPromise(content: SmallContent, by: string, checked: string, kind = 'planned'): void {
  content.write(
    event,
    `---
title: Rain is due
date: ${by}
kind: ${kind}
sources: [morning-post]
promise:
  by: ${by}
  state: unknown
  checked: ${checked}
---
`,
  );
  content.edit('articles/rain.md', '[lee-speech]', '[lee-speech, rain-due]');
}

faulty(
  'a promise checked before it was due and not since',
  (content) => addPromise(content, '2025-05', '2025-05-31'),
  {
    code: 'promise-unchecked',
    at: [event, '2025-05-31'],
    message: 'the promise was due on 2025-05-31 but was last checked on 2025-05-31',
    fix: 'look for its outcome again, and record the day and what you found',
  },
);

faulty(
  'a promise of an event that is not planned',
  (content) => addPromise(content, '2025-05', '2025-06-01', 'happened'),
  {
    code: 'promise-not-planned',
    at: [event, 'happened'],
    message: 'an event with a promise must be planned, not happened',
    fix: 'write kind: planned, or make the promise a separate event',
  },
);

sound('a promise checked after it was due', (content) =>
  addPromise(content, '2025-05', '2025-06-01'),
);
sound('a promise not yet due on the latest day in the content', (content) =>
  addPromise(content, '2025-06', '2025-05-20'),
);
sound('a promise that is never due', (content) => addPromise(content, '2025-05/..', '2025-05-20'));

sound('a promise due BC', (content) => addPromise(content, '-0043-03-15', '2025-05-20'));

for (const absurd of ['9999', '9999-12-31', 'Y10000', '2026/9999', '[2026,9999-12-31]'])
  faulty(
    `a promise due in an impossible year: ${absurd}`,
    (content) => {
      addPromise(content, '2025-06', '2025-05-20');
      content.edit(event, 'by: 2025-06', `by: "${absurd}"`);
    },
    {
      code: 'bad-value',
      at: [event, `"${absurd}"`],
      message: `promise.by: ${absurd} is after the year 2999`,
      fix: 'write .. for an open end, such as 2026/.., or correct the year',
    },
  );
