import { expect, test } from 'vitest';
import { findPassage } from '../../../src/desk/find-passage.ts';

const formIn = (text: string, passage: string) =>
  findPassage(passage, { text, blockQuotations: [] }, 'en')?.form;

test.each([
  ['Gregor Lamb said it could be done “within eleven months of a decision” and no later.'],
  ['She called the plan “within eleven months of a decision.”'],
  ['He said that “within eleven months of a decision” it would open.'],
])('a fragment in a reporter’s sentence is mixed: %s', (text) => {
  expect(formIn(text, 'within eleven months of a decision')).toBe('mixed');
});

test('a German fragment that begins with a noun is mixed', () => {
  expect(formIn('Er sprach von „Chaos im Rathaus“ und ging.', 'Chaos im Rathaus')).toBe('mixed');
});

test.each([
  ['“We will not go,” she said.', 'We will not go'],
  ['She said “we will not go” and left.', 'we will not go'],
  ['She said: “we will not go” and left.', 'we will not go'],
  ['In the spring, “we will not go,” she said.', 'we will not go'],
  ['The council met. “We will not go,” she said.', 'We will not go'],
  ['“We will,” she said, “and on Monday we go.”', 'and on Monday we go'],
])('a quoted sentence is direct: %s', (text, passage) => {
  expect(formIn(text, passage)).toBe('direct');
});
