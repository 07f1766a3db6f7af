import { expect, test } from 'vitest';
import { seeded } from '../bench/random.ts';
import { warmAndCold } from '../bench/warm/rounds.ts';

// Every kind of edit, each compared: `npm run bench -- --warm`. Here several come before a build, as when an editor works.
test('whatever was edited, a build that reuses the last one gives the same site as one that reuses nothing', async () => {
  for await (const { kinds, differences } of warmAndCold([[3, 4]], seeded(20)))
    expect(differences, kinds.join(', ')).toEqual([]);
});
