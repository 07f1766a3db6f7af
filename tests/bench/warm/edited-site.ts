import {
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { siteCopy } from '../../build/site-copy.ts';
import { startCommand, type Ended } from '../../build/small-project.ts';
import type { SmallContent } from '../../unit/checks/small-content.ts';

/** A copy of the project whose content, code, packages and settings are edited between builds. */
export interface EditedSite {
  readonly folder: string;
  readonly content: SmallContent;
  /** The environment variables of its builds. */
  readonly env: Record<string, string>;
  /** Redirects, as lines of `addresses.txt`. */
  readonly redirects: string[];
  readonly exists: (file: string) => boolean;
  readonly read: (file: string) => Buffer;
  /** Writes a file, named from the project's folder. */
  readonly write: (file: string, content: string | Uint8Array) => void;
  /** The files in a folder and those below it, sorted. */
  readonly list: (path: string) => string[];
  /** Gives the project its own copy of a package, which can be edited; returns its folder. */
  readonly ownPackage: (name: string) => string;
  /** Pins everything, then builds with the caches of the last build, or somewhere else without any. */
  readonly build: (kind: 'warm' | 'cold') => Promise<Ended>;
  readonly remove: () => void;
}

/** The folders of a build without anything to reuse. */
const COLD = { DIST_DIR: 'cold', CACHE_DIR: '.cache-cold' };

const ICON =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 8"><path d="M0 0h8v8z"/></svg>\n';

/** Copies the project, with small content. */
export function editedSite(): EditedSite {
  const { folder, content, remove } = siteCopy();
  const at = (file: string): string => join(folder, file);
  const env: Record<string, string> = {};
  const redirects: string[] = [];
  const modules = at('node_modules');
  linkPackages(modules);
  content.write('icon.svg', ICON);
  content.edit('articles/rain.md', '\n:::quote{', '\n## Rain in May\n\n:::quote{');
  return {
    folder,
    content,
    env,
    redirects,
    exists: (file) => existsSync(at(file)),
    read: (file) => readFileSync(at(file)),
    write: (file, text) => {
      mkdirSync(dirname(at(file)), { recursive: true });
      // A file that is kept from the last build is linked to, and stays as it is.
      rmSync(at(file), { force: true });
      writeFileSync(at(file), text);
    },
    list: (path) => filesIn(at(path)),
    ownPackage: (name) => {
      const own = join(modules, name);
      if (lstatSync(own).isSymbolicLink()) {
        rmSync(own);
        cpSync(resolve('node_modules', name), own, { recursive: true });
      }
      return join('node_modules', name);
    },
    build: async (kind) => {
      if (kind === 'cold') for (const path of Object.values(COLD)) removeFolder(at(path));
      await content.accept();
      content.write('addresses.txt', redirects.join('') + content.read('addresses.txt'));
      const { ended, output } = startCommand(folder, 'build.ts', {
        ...env,
        ...(kind === 'cold' && COLD),
      });
      return { code: await ended, output: output() };
    },
    remove,
  };
}

/** Replaces the link to all packages by a folder with a link to each. */
function linkPackages(modules: string): void {
  rmSync(modules);
  for (const name of readdirSync('node_modules')) {
    if (name.startsWith('.')) continue;
    const scoped = name.startsWith('@') ? readdirSync(join('node_modules', name)) : [''];
    for (const inner of scoped) {
      mkdirSync(dirname(join(modules, name, inner)), { recursive: true });
      symlinkSync(resolve('node_modules', name, inner), join(modules, name, inner), 'junction');
    }
  }
}

function removeFolder(path: string): void {
  rmSync(path, { recursive: true, force: true });
}

function filesIn(path: string): string[] {
  if (!existsSync(path)) return [];
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(path.length + 1))
    .sort();
}

/** The files of the site that differ between the last warm and the last cold build. */
export function differences({ list, read }: EditedSite): string[] {
  const [warm, cold] = [list('dist'), list(COLD.DIST_DIR)];
  return [...new Set([...warm, ...cold])].filter(
    (file) =>
      !warm.includes(file) ||
      !cold.includes(file) ||
      !read(join('dist', file)).equals(read(join(COLD.DIST_DIR, file))),
  );
}
