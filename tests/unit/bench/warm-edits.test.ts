import { afterAll, describe, expect, test } from 'vitest';
import { seeded } from '../../bench/random.ts';
import { editedSite } from '../../bench/warm/edited-site.ts';
import { everyEdit } from '../../bench/warm/rounds.ts';

describe('an edit between a warm build and a cold one', () => {
  const site = editedSite();
  afterAll(() => site.remove());

  test.each(everyEdit.map(({ kind, apply }) => [kind, apply] as const))(
    'can be repeated: %s',
    (_, apply) => {
      const random = seeded(1);
      for (let time = 0; time < 3; time += 1)
        expect(() => {
          apply(site, random);
        }).not.toThrow();
    },
  );
});
