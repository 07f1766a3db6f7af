import { seeded } from '../random.ts';
import { partOf, type Part } from '../part.ts';
import { everyEdit, warmAndCold } from './rounds.ts';

const SEED = 2026;

/** How many edits come before a warm build and a cold one. */
const EDITS = 2;

/**
 * Builds a site after edits of every kind, warm and cold, and prints what differs.
 * @param part which kinds of edits
 * @returns whether nothing did
 */
export async function benchWarm(part: Part): Promise<boolean> {
  let [rounds, failed] = [0, 0];
  const edits = partOf(everyEdit, part);
  const steps = Array.from({ length: Math.ceil(edits.length / EDITS) }, () => [EDITS]);
  for await (const { kinds, differences } of warmAndCold(steps, seeded(SEED), edits)) {
    rounds += 1;
    if (differences.length > 0) failed += 1;
    console.log(
      `${String(rounds).padStart(3)} ${kinds.join(', ')}: ${differences.length === 0 ? 'the same' : differences.join('\n      ')}`,
    );
  }
  console.log(
    `\n${rounds - failed} of ${rounds} warm builds are the same as a cold one, after ${edits.length} kinds of edits`,
  );
  return failed === 0;
}
