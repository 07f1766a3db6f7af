/**
 * A program that is loaded before another and counts what that does to some files and folders: a step for each file opened
 * or written, folder made and entry renamed, and two for each entry removed. `DIE_AT` is the step before which it dies, and
 * `DIE_IN` the paths that count. At the end it writes the number of steps to the file `STEPS`, and a thread its own to
 * another that ends in `.thread`.
 */
const program = `
  import fs from 'node:fs';
  import { syncBuiltinESMExports } from 'node:module';
  import { isMainThread } from 'node:worker_threads';
  const { mkdirSync, openSync, writeFileSync, renameSync, rmSync, readdirSync, existsSync, statSync } = fs;
  const within = new RegExp(process.env.DIE_IN);
  let steps = 0;
  const step = (path) => {
    if (!within.test(String(path))) return;
    steps += 1;
    if (steps === Number(process.env.DIE_AT)) { process.kill(process.pid, 'SIGKILL'); for (;;); }
  };
  const counted = (act) => (path, ...rest) => { step(path); return act(path, ...rest); };
  fs.mkdirSync = counted(mkdirSync);
  fs.openSync = counted(openSync);
  fs.writeFileSync = counted(writeFileSync);
  fs.renameSync = counted(renameSync);
  fs.rmSync = (path, options) => {
    step(path);
    const [first] = existsSync(path) && statSync(path).isDirectory() ? readdirSync(path) : [];
    if (first !== undefined) {
      rmSync(path + '/' + first, { recursive: true });
      step(path);
    }
    return rmSync(path, options);
  };
  syncBuiltinESMExports();
  process.on('exit', () => writeFileSync(process.env.STEPS + (isMainThread ? '' : '.thread'), String(steps)));
`;

/**
 * The settings with which a Node program dies before the given step, or only counts steps if none is given.
 * @param step the step, from 1
 * @param settings `within` is a regular expression for the paths that count, `stepsFile` the file with their number
 */
export function deathAt(
  step?: number,
  { within = String.raw`\bdist\b`, stepsFile = 'steps' } = {},
): NodeJS.ProcessEnv {
  return {
    NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(program)}`,
    DIE_AT: String(step ?? ''),
    DIE_IN: within,
    STEPS: stepsFile,
  };
}
