import { statfsSync } from 'node:fs';

/** The folder that Linux keeps in memory. */
const MEMORY = '/dev/shm';

/** The type of a file system in memory, as Linux numbers them. */
const TMPFS = 0x01021994;

/** The free space it must have, in bytes: many times what unit tests write. In containers, it often has less. */
const MIN_FREE = 1024 ** 3;

/** Environment variables that keep temporary files in memory; none if that is not possible, or if `TMPDIR` is already set. */
export function inMemoryTmpdir(): NodeJS.ProcessEnv {
  if (process.env['TMPDIR']) return {};
  try {
    const { type, bavail, bsize } = statfsSync(MEMORY);
    return type === TMPFS && bavail * bsize >= MIN_FREE ? { TMPDIR: MEMORY } : {};
  } catch {
    return {};
  }
}
