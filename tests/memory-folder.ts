import { statfsSync } from 'node:fs';

/** Where Linux keeps files in memory. */
const MEMORY = '/dev/shm';

/** The type of a file system in memory, as Linux numbers them. */
const TMPFS = 0x01021994;

/** What must be free in it, in bytes: many times what unit tests write. In containers it is often smaller. */
const ROOM = 1024 ** 3;

/** The environment in which temporary files are kept in memory; empty where that is not possible, or a place is set. */
export function temporaryInMemory(): NodeJS.ProcessEnv {
  if (process.env['TMPDIR']) return {};
  try {
    const { type, bavail, bsize } = statfsSync(MEMORY);
    return type === TMPFS && bavail * bsize >= ROOM ? { TMPDIR: MEMORY } : {};
  } catch {
    return {};
  }
}
