/**
 * A script that is loaded before a program and counts the program's steps on files and folders: one for each file opened
 * or written, folder made or entry renamed, and two for each entry removed. Only paths that match `DIE_IN` count. The program
 * dies before step `DIE_AT`. At the end, it writes the number of steps to the file `STEPS`, and a thread writes its own number
 * to a file whose name has the suffix `.thread`.
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
 * The environment in which a Node program dies before the given step or, without one, only counts its steps.
 * @param step the step, counted from 1
 * @param settings `within` is a regular expression for the paths that count, `stepsFile` the file for the number of steps
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
