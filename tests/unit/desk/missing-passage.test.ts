import { expect, test } from 'vitest';
import { missingPassage } from '../../../src/desk/missing-passage.ts';
import { readPage } from '../../../src/desk/read-page.ts';

const page = readPage(
  '<html lang="en"><p>The mill closed.</p><p>“I bake forty loaves now where I baked sixty,” Ferrand said this week behind the counter of her shop on the lane by the mill. “The people have not moved away. They just cannot get to me.”</p>',
);

test('a passage interrupted by a long report is returned with its parts', () => {
  const { parts } = missingPassage(
    'I bake forty loaves now where I baked sixty. The people have not moved away. They just cannot get to me.',
    undefined,
    [page],
  );
  expect(parts).toEqual([
    'I bake forty loaves now where I baked sixty',
    'The people have not moved away. They just cannot get to me.',
  ]);
});

test('a passage in different words has no parts', () => {
  expect(missingPassage('Nobody has seen a wolf here', undefined, [page]).parts).toEqual([]);
});
