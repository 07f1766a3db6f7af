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

/** The severity and message of a frame's issues, given a sentence that is kept as evidence from the source. */
async function issuesOfFrame(
  frame: string,
  evidence = printed,
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
    `---\nsource: morning-post\n---\n\nRain.\n\n${evidence}\n`,
  );
  const issues = await content.issues();
  return issues
    .filter(({ code }) => code === 'frame-not-ours')
    .map(({ severity, message }) => [severity, message] as const);
}

test('the sentence that a source prints around the words cannot be a frame', async () => {
  const [issue, ...more] = await issuesOfFrame(
    'Ada Lee told the council of the valley it had “{…}”.',
  );
  expect(more).toEqual([]);
  expect(issue?.[0]).toBe('warning');
  expect(issue?.[1]).toContain('“Ada Lee told the council of the valley it had”');
  expect(issue?.[1]).toContain('morning-post');
});

test('words before and after the fragment count together', async () => {
  expect(await issuesOfFrame('The valley it had “{…}” for the floods and left.')).toHaveLength(1);
});

test.each([
  'As Lee sees it, there is “{…}”.',
  'Lee told the council it had “{…}”.',
  'In the view of Ada Lee, the council has “{…}” for the floods.',
])('our own sentence can be a frame: %s', async (frame) => {
  expect(await issuesOfFrame(frame)).toEqual([]);
});

test('a sentence that the source quotes is not its own', async () => {
  const frame = 'In a year of rain, wind and snow she saw “{…}”.';
  expect(
    await issuesOfFrame(frame, 'She said: “In a year of rain, wind and snow she saw nothing.”'),
  ).toEqual([]);
  expect(
    await issuesOfFrame(frame, 'In a year of rain, wind and snow she saw “no plan at all”.'),
  ).toHaveLength(1);
});
