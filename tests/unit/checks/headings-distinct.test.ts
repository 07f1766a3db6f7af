import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { OWN } from '../../../src/checks/headings-distinct.ts';
import { faulty, sound } from './cases.ts';

const article = 'articles/rain.md';
const withHeading = (heading: string): string => `Ada Lee spoke.\n\n${heading}\n\nShe spoke`;

for (const heading of ['## …', '## ?!', '### ***']) {
  faulty(heading, (content) => content.edit(article, 'Ada Lee spoke', withHeading(heading)), {
    code: 'heading-without-letters',
    at: [article, heading],
    message: 'this heading has no letter or digit, so nothing can link to it',
    fix: 'write the heading in words',
  });
}

for (const [heading, id] of [
  ['## Sources', 'sources'],
  ['## Key quotes', 'key-quotes'],
  ['## Main', 'main'],
  ['## Note 1', 'note-1'],
  ['## Q: lee-rain', 'q-lee-rain'],
] as const) {
  faulty(heading, (content) => content.edit(article, 'Ada Lee spoke', withHeading(heading)), {
    code: 'heading-taken',
    at: [article, heading],
    message: `this heading would have the address #${id}, which another part of the page already has`,
    fix: 'word the heading differently',
  });
}

for (const heading of ['## Sources of rain', '## 雨', '## 2025'])
  sound(heading, (content) => content.edit(article, 'Ada Lee spoke', withHeading(heading)));

test('every id in a component is known to the check', () => {
  const known = new Set([...Object.values(OWN).flat(), 'main']);
  const folder = 'src/components';
  const written = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.astro') && !/^(?:front|search|timeline)\b/.test(file))
    .flatMap((file) => [...readFileSync(join(folder, file), 'utf8').matchAll(/\sid="([a-z-]+)"/g)])
    .map(([, id = '']) => id);
  expect(written.filter((id) => !known.has(id))).toEqual([]);
});
