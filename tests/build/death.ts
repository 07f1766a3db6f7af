/**
 * A program that is loaded before another and counts what that does to the folders of a site: a step for each file
 * written, folder made and entry renamed, and two for each entry removed. `DIE_AT` is the step before which it dies. At
 * the end it writes the number of steps to the file `steps`.
 */
const program = `
  import fs from 'node:fs';
  import { syncBuiltinESMExports } from 'node:module';
  const { mkdirSync, writeFileSync, renameSync, rmSync, readdirSync, existsSync } = fs;
  let steps = 0;
  const step = (path) => {
    if (!/\\bdist\\b/.test(String(path))) return;
    steps += 1;
    if (steps === Number(process.env.DIE_AT)) { process.kill(process.pid, 'SIGKILL'); for (;;); }
  };
  const counted = (act) => (path, ...rest) => { step(path); return act(path, ...rest); };
  fs.mkdirSync = counted(mkdirSync);
  fs.writeFileSync = counted(writeFileSync);
  fs.renameSync = counted(renameSync);
  fs.rmSync = (path, options) => {
    step(path);
    const [first] = existsSync(path) ? readdirSync(path) : [];
    if (first !== undefined) {
      rmSync(path + '/' + first, { recursive: true });
      step(path);
    }
    return rmSync(path, options);
  };
  syncBuiltinESMExports();
  process.on('exit', () => writeFileSync('steps', String(steps)));
`;

/** The settings with which a Node program dies before the given step, or only counts steps if none is given. */
export function deathAt(step?: number): NodeJS.ProcessEnv {
  return {
    NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(program)}`,
    DIE_AT: String(step ?? ''),
  };
}
