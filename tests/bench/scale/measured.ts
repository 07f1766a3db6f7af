import { spawn } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';

/** The cost of a command, with all processes it started. */
export interface Measured {
  readonly code: number;
  /** Elapsed seconds. */
  readonly wall: number;
  /** Seconds of processor time. */
  readonly cpu: number;
  /** The peak memory, in bytes. */
  readonly memory: number;
  /** Its output, each line with the second in which it was printed. */
  readonly lines: readonly { readonly at: number; readonly text: string }[];
}

/** Clock ticks of a second in `/proc`, and bytes of a page there: the same on all Linux systems in use. */
const TICKS = 100;
const PAGE = 4096;

/** How often memory is measured, in milliseconds. */
const INTERVAL = 100;

/**
 * Runs a command and measures it by what Linux reports in `/proc`.
 * @param args its arguments; for Node, the script comes first
 * @param program the program, if it is not Node
 * @throws if there is no `/proc`
 */
export async function measured(
  args: readonly string[],
  env: NodeJS.ProcessEnv = {},
  cwd = process.cwd(),
  program = process.execPath,
): Promise<Measured> {
  const cpuBefore = cpuOfEnded();
  const start = performance.now();
  const seconds = (): number => (performance.now() - start) / 1000;
  const child = spawn(program, args, { cwd, env: { ...process.env, ...env } });
  const lines: { at: number; text: string }[] = [];
  for (const stream of [child.stdout, child.stderr]) {
    let rest = '';
    stream.setEncoding('utf8').on('data', (text: string) => {
      const parts = (rest + text).split('\n');
      rest = parts.pop() ?? '';
      for (const part of parts) lines.push({ at: seconds(), text: part });
    });
  }
  let memory = 0;
  const timer = setInterval(() => {
    if (child.pid !== undefined) memory = Math.max(memory, memoryOf(child.pid));
  }, INTERVAL);
  const code = await new Promise<number>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (status) => resolve(status ?? 1));
  }).finally(() => clearInterval(timer));
  return { code, wall: seconds(), cpu: cpuOfEnded() - cpuBefore, memory, lines };
}

/** The processor time of this process's children that have ended, and of their children, in seconds. */
function cpuOfEnded(): number {
  const [user = 0, system = 0] = statOf('self').slice(13, 15).map(Number);
  return (user + system) / TICKS;
}

/** The memory of a process and its descendants, in bytes; what they share is counted for each. */
function memoryOf(root: number): number {
  const parents = new Map<string, string>();
  for (const pid of readdirSync('/proc')) {
    if (/^\d+$/.test(pid)) parents.set(pid, statOf(pid)[1] ?? '');
  }
  const isBelow = (pid: string | undefined): boolean =>
    pid !== undefined && (pid === String(root) || isBelow(parents.get(pid)));
  return [...parents.keys()]
    .filter(isBelow)
    .reduce((sum, pid) => sum + Number(statOf(pid)[21] ?? 0) * PAGE, 0);
}

/** The fields of `/proc/PID/stat` from the state on, with the state as field 0; empty if the process has ended. */
function statOf(pid: string): string[] {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return text.slice(text.lastIndexOf(')') + 2).split(' ');
  } catch {
    return [];
  }
}
