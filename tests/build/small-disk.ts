import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What a program left of a folder on a disk that had little room. */
export interface AfterFullDisk {
  readonly code: number | null;
  readonly output: string;
  /** The texts of the files, by their paths. */
  readonly files: ReadonlyMap<string, string>;
}

/** Fills a disk but for some kilobytes, runs a program on it, and copies what is left of the folder. */
const onDisk = `
  mount -t tmpfs -o size=24m tmpfs "$1" || exit 99
  cp -a "$2/." "$1" && mkdir "$1/.room" && cd "$1" || exit 99
  head -c 32m /dev/zero > .room/filler 2>/dev/null
  truncate -s "-$4k" .room/filler
  shift 4; "$@"; code=$?
  rm -r .room; cp -a . "$OUT"; exit $code`;

/** Whether this machine lets a program have a disk of its own. */
export function hasSmallDisks(): boolean {
  return spawnSync('unshare', ['-Urm', 'mount', '-t', 'tmpfs', 'tmpfs', '/mnt']).status === 0;
}

/**
 * Runs a program in a copy of a folder, on a disk that has only some kilobytes of room left.
 * @param folder what is copied
 * @param room in kilobytes
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
    for (const made of [disk, out]) rmSync(made, { recursive: true });
  }
}

/** Every file in a folder with its text. */
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
