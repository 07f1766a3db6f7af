import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseAddresses, withAddresses } from '../../../src/content/address-list.ts';

test('each line has one address, or two with an arrow between them; comments and blank lines are ignored', () => {
  expect(
    parseAddresses(
      '# ours\nquotes/a\n\n  quotes/b -> quotes/a  \nquotes/c->quotes/a\nquotes/d ->\n',
    ),
  ).toEqual([
    { address: 'quotes/a', movedTo: undefined, line: 2 },
    { address: 'quotes/b', movedTo: 'quotes/a', line: 4 },
    { address: 'quotes/c', movedTo: 'quotes/a', line: 5 },
    { address: 'quotes/d', movedTo: '', line: 6 },
  ]);
});

test('a new address is inserted in order, and every other line stays as it is', () => {
  expect(withAddresses('', ['b/x', 'a/x'])).toBe('a/x\nb/x\n');
  expect(withAddresses('# ours\n\na/x\n# moved in May\nc/x -> a/x\n', ['d/x', 'b/x', 'a/a'])).toBe(
    '# ours\n\na/a\na/x\n# moved in May\nb/x\nc/x -> a/x\nd/x\n',
  );
});

test('what is added is then on record exactly once, and nothing is lost', () => {
  const address = fc.stringMatching(/^[a-z]{1,3}\/[a-z]{1,3}$/);
  const old = fc.array(fc.oneof(address, fc.constantFrom('# why', '', 'a/b -> c/d')));
  fc.assert(
    fc.property(old, fc.uniqueArray(address), (lines, added) => {
      const text = lines.map((line) => `${line}\n`).join('');
      const all = withAddresses(text, added);
      expect(all.split('\n').sort()).toEqual([...text.split('\n'), ...added].sort());
      const kept = all.split('\n').filter((line) => !added.includes(line));
      expect(kept).toEqual(text.split('\n').filter((line) => !added.includes(line)));
    }),
  );
});
