import { realpathSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { isSystemError } from './system-error.ts';

/**
 * Whether a path leads to something in a folder that can be served: a regular file or a folder. The answer is no for a pipe or
 * a socket, which would never end, for a link to something outside, for a symlink loop, and for anything inside a folder that
 * we have no permission to open.
 * @param path the decoded path of an address, with a leading slash; if it ends in a slash, it means the `index.html` there
 * @returns `undefined` if nothing is there, at least for now, or if no file can have that name
 */
export function isServable(dir: string, path: string): boolean | undefined {
  try {
    const file = realpathSync.native(join(dir, path.endsWith('/') ? `${path}index.html` : path));
    const root = realpathSync.native(dir);
    if (file !== root && !file.startsWith(root.endsWith(sep) ? root : root + sep)) return false;
    const status = statSync(file);
    return status.isFile() || status.isDirectory();
  } catch (error) {
    return isSystemError(error, 'ELOOP') || isSystemError(error, 'EACCES') ? false : undefined;
  }
}
