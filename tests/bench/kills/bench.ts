import { seeded } from '../random.ts';
import { killedAccept, wholeAccept, type Killed } from './accept-kills.ts';
import { killedBuilds } from './build-kills.ts';

const SEED = 2026;
const BUILDS = 25;

/**
 * Kills `npm run accept` before each of its steps and real builds before steps that are drawn, and prints what is left.
 * @returns whether everything was whole each time
 */
export async function benchKills(): Promise<boolean> {
  const faults: string[] = [];
  const tell = (command: string, { step, problem }: Killed): void => {
    console.log(`${command}, killed before step ${step}: ${problem || 'whole'}`);
    if (problem !== '') faults.push(problem);
  };
  const { steps, left } = await wholeAccept();
  for (let step = 1; step <= steps; step += 1) tell('accept', await killedAccept(step, left));
  for await (const killed of killedBuilds(BUILDS, seeded(SEED))) tell('build', killed);
  console.log(
    `\n${steps + BUILDS - faults.length} of ${steps + BUILDS} kills left everything whole`,
  );
  return faults.length === 0;
}
