import { basename, posix } from 'node:path';
import type { ContentFile, ContentFolder } from '../../content/read.ts';
import { SITE_FILE } from '../../settings/site-file.ts';
import { path, urls } from '../../urls.ts';
import { recordPagePath } from './record-page.ts';

/** The folder of the desk's pages, which exist only in `dev`. No record can have this path, since ids have no underscores. */
export const DESK = '_desk';

/** A file that an editor can edit at the desk. */
export interface DeskFile {
  /** Its path from the content folder. */
  readonly name: string;
  /** Its path from the folder the command runs in, as in issues. */
  readonly file: string;
  /** The path of the page that shows it. */
  readonly page: string | undefined;
}

/** The files of a publication: its settings and its records. */
export function deskFiles({ dir, files }: ContentFolder): DeskFile[] {
  return [
    { name: SITE_FILE, file: posix.join(dir, SITE_FILE), page: urls.home },
    ...files.map((file: ContentFile): DeskFile => ({
      name: `${file.collection}/${basename(file.path)}`,
      file: file.path,
      page: recordPagePath(file),
    })),
  ];
}

/** The path of the desk's page for a file, or for the list of all files. */
export function deskPath(name = ''): string {
  return path(`${DESK}/${name === '' ? '' : `edit/${name}/`}`);
}

/** The path of a script or style sheet of the desk, which Vite serves. */
export function browserFile(name: string): string {
  return path(`src/build/dev/browser/${name}`);
}
