import { expect, test } from 'vitest';
import { seeded } from '../bench/random.ts';
import { warmAndCold } from '../bench/warm/rounds.ts';

// `npm run bench -- --warm` compares builds after every kind of edit. Here several edits precede a build, as in real work.
test('whatever the edits, a build that reuses the last one makes the same site as one that reuses nothing', async () => {
  for await (const { kinds, differences } of warmAndCold([[3, 4]], seeded(20)))
    expect(differences, kinds.join(', ')).toEqual([]);
});
