import { describe, expect, test } from 'vitest';
import { faultyOnceAccepted } from './cases.ts';
import { smallContent, type SmallContent } from './small-content.ts';

const quote = 'quotes/lee-rain.md';
const article = 'articles/rain.md';
const lock = 'published.lock';

describe('every published record has its pin:', () => {
  faultyOnceAccepted(
    'a new record has no pin yet',
    (content) => content.write('articles/snow.md', content.read(article)),
    {
      code: 'address-not-recorded',
      at: ['addresses.txt'],
      message: 'a new address is not on record: articles/snow',
      fix: 'run npm run accept, which records what is about to be published',
    },
  );

  faultyOnceAccepted(
    'a record has lost its pin',
    (content) => dropPin(content, 'quotes/lee-rain'),
    {
      code: 'pin-gone',
      at: [quote, 'speakers'],
      message: 'the record was published, but its pin is no longer in published.lock',
      fix: 'restore the line quotes/lee-rain of published.lock from version control',
    },
  );

  for (const isPinned of [true, false]) {
    test(`a record is a draft again${isPinned ? '' : ', and its pin is gone'}`, async () => {
      const content = smallContent();
      content.write('quotes/lee-snow.md', content.read(quote));
      await content.accept();
      if (!isPinned) dropPin(content, 'quotes/lee-snow');
      content.edit('quotes/lee-snow.md', 'status: published', 'status: draft');
      expect(await content.currentIssues()).toEqual([
        {
          severity: 'error',
          ...content.at('quotes/lee-snow.md', 'draft'),
          code: 'published-as-draft',
          message: 'the record was published and cannot be a draft again',
          fix: 'to take it down, set status: withdrawn and say why in notice',
        },
      ]);
      content.delete();
    });
  }
});

function dropPin(content: SmallContent, key: string): void {
  const lines = content.read(lock).split('\n');
  content.write(lock, lines.filter((line) => !line.startsWith(`${key}\t`)).join('\n'));
}
