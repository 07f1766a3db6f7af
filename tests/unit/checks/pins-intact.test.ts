import { expect, test } from 'vitest';
import { faulty, faultyOnceAccepted, soundOnceAccepted } from './cases.ts';
import { smallContent } from './small-content.ts';

const quote = 'quotes/lee-rain.md';
const lock = 'published.lock';

faultyOnceAccepted(
  'a pin changed by hand along with its record',
  (content) => {
    content.edit(quote, 'said: 2025-05-05', 'said: 2025-05-04');
    content.write(lock, content.read(lock).replace('"said":"2025-05-05"', '"said":"2025-05-04"'));
  },
  {
    code: 'pin-broken',
    at: [lock, 'quotes/lee-rain'],
    message: 'the pin of “quotes/lee-rain” was changed by hand',
    fix: 'restore the line from version control',
  },
);

faultyOnceAccepted(
  'a pin cut short, and lines left behind by a merge',
  (content) => {
    const text = content.read(lock).replace(/(quotes\/lee-rain\t[^\n]{80})[^\n]*/, '$1');
    content.write(lock, `${text}=======\n`);
  },
  {
    code: 'pin-broken',
    at: [lock, 'quotes/lee-rain'],
    message: 'the pin of “quotes/lee-rain” was changed by hand',
    fix: 'restore the line from version control',
  },
  {
    code: 'pin-broken',
    at: [lock, '======='],
    message: 'the pin of “=======” was changed by hand',
    fix: 'restore the line from version control',
  },
  {
    code: 'pinned-record-gone',
    at: [lock, '======='],
    message: '“=======” was published and is gone',
    fix: 'restore it; to take a quotation down, set status: withdrawn and say why in notice',
  },
);

test('the same pin twice', async () => {
  const content = smallContent();
  await content.accept();
  const pins = content.read(lock).split('\n');
  const index = pins.findIndex((pin) => pin.startsWith('quotes/lee-rain'));
  content.write(lock, pins.toSpliced(index, 0, pins[index] ?? '').join('\n'));
  expect(await content.currentIssues()).toEqual([
    {
      severity: 'error',
      ...content.at(lock),
      line: index + 2,
      code: 'pin-repeated',
      message: '“quotes/lee-rain” is pinned twice',
      fix: 'keep the line that is older in version control',
    },
  ]);
  content.delete();
});

faultyOnceAccepted(
  'the pin of a deleted record',
  (content) => {
    content.write(
      lock,
      content.read(lock).replace(/(quotes\/lee-rain)(\t[^\n]*\n)/, '$1$2quotes/lee-snow$2'),
    );
  },
  {
    code: 'pinned-record-gone',
    at: [lock, 'quotes/lee-snow'],
    message: '“quotes/lee-snow” was published and is gone',
    fix: 'restore it; to take a quotation down, set status: withdrawn and say why in notice',
  },
);

soundOnceAccepted('the pin of a record whose address redirects to another', (content) => {
  content.write(
    lock,
    content.read(lock).replace(/(quotes\/lee-rain)(\t[^\n]*\n)/, '$1$2quotes/lee-snow$2'),
  );
  content.edit(
    'addresses.txt',
    'quotes/lee-rain\n',
    'quotes/lee-rain\nquotes/lee-snow -> quotes/lee-rain\n',
  );
});

faulty('the lock is read only from its own file', (content) =>
  content.write('.published.lock', 'x\ty\tz\n'),
);
