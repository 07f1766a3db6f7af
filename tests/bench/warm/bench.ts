import { seeded } from '../random.ts';
import { warmAndCold } from './rounds.ts';

const SEED = 2026;

/** More than there are kinds of edits. */
const ROUNDS = 60;

/**
 * Builds a site after each of many edits, warm and cold, and prints what differs.
 * @returns whether nothing did
 */
export async function benchWarm(): Promise<boolean> {
  let [rounds, failed] = [0, 0];
  const steps = Array.from({ length: ROUNDS }, () => [1]);
  for await (const { kinds, differences } of warmAndCold(steps, seeded(SEED))) {
    rounds += 1;
    if (differences.length > 0) failed += 1;
    console.log(
      `${String(rounds).padStart(3)} ${kinds.join(', ')}: ${differences.length === 0 ? 'the same' : differences.join('\n      ')}`,
    );
  }
  console.log(`\n${rounds - failed} of ${rounds} warm builds are the same as a cold one`);
  return failed === 0;
}
