import { realpathSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { isSystemError } from './system-error.ts';

/**
 * Whether an address of a folder names something to serve: a regular file or a folder in it. Not a pipe or a socket, which
 * would never end, a link to something outside, links in a circle, or a file that may not be read as a folder.
 * @param path the path in the address, decoded, with a slash at the beginning; one that ends in a slash means the folder's index
 * @returns `undefined` if nothing has that name, now at least, or it is no name of a file
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
