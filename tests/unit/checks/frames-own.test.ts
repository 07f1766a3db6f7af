import { afterEach, beforeEach, expect, test } from 'vitest';
import { smallContent, type SmallContent } from './small-content.ts';

let content: SmallContent;

beforeEach(() => {
  content = smallContent();
});

afterEach(() => {
  content.delete();
});

const printed =
  'On Monday Ada Lee told the council of the valley it had “no plan at all” for the floods and left the room.';

/** What the check says of a frame, where the source keeps a sentence. */
async function said(
  frame: string,
  kept = printed,
): Promise<readonly (readonly [string, string])[]> {
  content.write(
    'quotes/lee-plan.md',
    `---
speakers: [ada-lee]
form: mixed
medium: speech
text: no plan at all
frame: ${JSON.stringify(frame)}
language: en
said: 2025-05-05
copy-text: post
chain: [morning-post]
witnesses:
  - { id: post, source: morning-post, form: mixed, text: no plan at all }
status: published
published: 2025-06-10
---
`,
  );
  content.write(
    'evidence/morning-post.txt',
    `---\nsource: morning-post\n---\n\nRain.\n\n${kept}\n`,
  );
  const issues = await content.issues();
  return issues
    .filter(({ code }) => code === 'frame-not-ours')
    .map(({ severity, message }) => [severity, message] as const);
}

test('the sentence that a source prints around the words is no frame', async () => {
  const [issue, ...more] = await said('Ada Lee told the council of the valley it had “{…}”.');
  expect(more).toEqual([]);
  expect(issue?.[0]).toBe('warning');
  expect(issue?.[1]).toContain('“Ada Lee told the council of the valley it had”');
  expect(issue?.[1]).toContain('morning-post');
});

test('words before and after the fragment count as one run', async () => {
  expect(await said('The valley it had “{…}” for the floods and left.')).toHaveLength(1);
});

test.each([
  'As Lee sees it, there is “{…}”.',
  'Lee told the council it had “{…}”.',
  'In the view of Ada Lee, the council has “{…}” for the floods.',
])('a sentence of our own is one: %s', async (frame) => {
  expect(await said(frame)).toEqual([]);
});

test('words that a source quotes are not its sentence', async () => {
  const frame = 'In a year of rain, wind and snow she saw “{…}”.';
  expect(
    await said(frame, 'She said: “In a year of rain, wind and snow she saw nothing.”'),
  ).toEqual([]);
  expect(
    await said(frame, 'In a year of rain, wind and snow she saw “no plan at all”.'),
  ).toHaveLength(1);
});
