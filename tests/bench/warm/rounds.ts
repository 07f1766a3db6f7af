import type { Random } from '../random.ts';
import { differences, editedSite, type EditedSite } from './edited-site.ts';
import { contentEdits } from './content-edits.ts';
import type { Edit } from './edit.ts';
import { otherEdits } from './other-edits.ts';

/** Every kind of edit. */
export const everyEdit: readonly Edit[] = [...contentEdits, ...otherEdits];

/** What came of some edits between two builds. */
export interface Round {
  readonly kinds: readonly string[];
  /** The files in which the warm build differs from a cold one. */
  readonly differences: readonly string[];
}

/**
 * Builds a small site again and again with edits before each build, and compares the last result of each round with that
 * of a build without anything to reuse: what is kept wrongly once is kept by the builds that follow.
 * @param rounds how many edits come before each warm build of a round
 * @param random draws the edits; every kind comes once before any comes again
 * @param edits the kinds of edits that are drawn
 */
export async function* warmAndCold(
  rounds: readonly (readonly number[])[],
  random: Random,
  edits: readonly Edit[] = everyEdit,
): AsyncGenerator<Round> {
  const site = editedSite();
  const draw = drawing(random, edits);
  try {
    await build(site, 'warm');
    for (const counts of rounds) {
      const kinds: string[] = [];
      for (const count of counts) {
        for (let edit = 0; edit < count; edit += 1) {
          const { kind, apply } = draw();
          kinds.push(kind);
          apply(site, random);
        }
        await build(site, 'warm', kinds);
      }
      await build(site, 'cold', kinds);
      yield { kinds, differences: differences(site) };
    }
  } finally {
    site.remove();
  }
}

async function build(
  site: EditedSite,
  kind: 'warm' | 'cold',
  kinds: readonly string[] = [],
): Promise<void> {
  const { code, output } = await site.build(kind);
  if (code !== 0) throw new Error(`${kinds.join(', ')}: ${output}`);
}

function drawing(random: Random, edits: readonly Edit[]): () => Edit {
  let waiting: readonly Edit[] = [];
  return () => {
    if (waiting.length === 0) waiting = random.sample(edits, edits.length);
    const [edit, ...rest] = waiting;
    if (!edit) throw new Error('There are no edits.');
    waiting = rest;
    return edit;
  };
}
