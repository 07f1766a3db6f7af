import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What a program printed on a nearly full disk, and what it left in a folder. */
export interface AfterFullDisk {
  readonly code: number | null;
  readonly output: string;
  /** The texts of the files, by path. */
  readonly files: ReadonlyMap<string, string>;
}

/** Fills a disk except for a few kilobytes, runs a program on it, and copies what the folder then has. */
const onDisk = `
  mount -t tmpfs -o size=24m tmpfs "$1" || exit 99
  cp -a "$2/." "$1" && mkdir "$1/.room" && cd "$1" || exit 99
  head -c 32m /dev/zero > .room/filler 2>/dev/null
  truncate -s "-$4k" .room/filler
  shift 4; "$@"; code=$?
  rm -r .room; cp -a . "$OUT"; exit $code`;

/** Whether this machine allows programs to mount their own disk. */
export function hasSmallDisks(): boolean {
  return spawnSync('unshare', ['-Urm', 'mount', '-t', 'tmpfs', 'tmpfs', '/mnt']).status === 0;
}

/**
 * Runs a program in a copy of a folder, on a disk with only a few kilobytes left.
 * @param folder the folder to copy
 * @param room the space left, in kilobytes
 */
export function onFullDisk(
  folder: string,
  room: number,
  program: readonly string[],
  env: NodeJS.ProcessEnv = {},
): AfterFullDisk {
  const [disk, out] = ['disk', 'left'].map((name) =>
    mkdtempSync(join(tmpdir(), `verbatim-${name}-`)),
  );
  if (disk === undefined || out === undefined) throw new Error('There is no folder to mount on.');
  try {
    const { status, stdout, stderr } = spawnSync(
      'unshare',
      ['-Urm', 'sh', '-c', onDisk, 'sh', disk, folder, out, String(room), ...program],
      { encoding: 'utf8', env: { ...process.env, ...env, OUT: out } },
    );
    return { code: status, output: stdout + stderr, files: textsIn(out) };
  } finally {
    for (const temporary of [disk, out]) rmSync(temporary, { recursive: true });
  }
}

/** The text of every file in a folder, by path. */
export function textsIn(folder: string): Map<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  return new Map(
    files
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
      .map((file) => [file.slice(folder.length + 1), readFileSync(file, 'utf8')]),
  );
}
