import { readFileSync, readdirSync } from 'node:fs';
import { join, sep } from 'node:path';
import { parse, type HTMLElement } from 'node-html-parser';
import { distDir } from '../../src/build/folders.ts';
import { STAMP } from '../../src/build/stamp.ts';

/** A page of a built site. */
export interface BuiltPage {
  /** The path of its file within the site's folder, with forward slashes. */
  readonly file: string;
  readonly root: HTMLElement;
  /** The ids that fragments may point to. */
  readonly ids: ReadonlySet<string>;
}

/** A built site. */
export interface BuiltSite {
  /** The paths of all files within the site's folder, with forward slashes. */
  readonly files: ReadonlySet<string>;
  readonly pages: ReadonlyMap<string, BuiltPage>;
  readonly read: (file: string) => Buffer;
}

/** Reads the site in a folder, but each page only when needed. Leaves out the stamp, which is not published. */
export function readBuiltSite(dir: string): BuiltSite {
  const files = readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name !== STAMP)
    .map((entry) =>
      join(entry.parentPath, entry.name).slice(join(dir, sep).length).split(sep).join('/'),
    )
    .sort();
  const read = (file: string): Buffer => readFileSync(join(dir, file));
  const pages = files.filter((file) => file.endsWith('.html')).map((file) => pageOf(file, read));
  return { files: new Set(files), pages: new Map(pages.map((page) => [page.file, page])), read };
}

function pageOf(file: string, read: BuiltSite['read']): BuiltPage {
  let root: HTMLElement | undefined;
  let ids: ReadonlySet<string> | undefined;
  return {
    file,
    get root() {
      return (root ??= parse(read(file).toString('utf8')));
    },
    get ids() {
      const named = (): string[] =>
        this.root.querySelectorAll('[id]').map((element) => element.getAttribute('id') ?? '');
      return (ids ??= new Set(named()));
    },
  };
}

let siteUnderTest: BuiltSite | undefined;

/** The site that this run tests. It is read once per process, since no test changes it. */
export function builtSite(): BuiltSite {
  return (siteUnderTest ??= readBuiltSite(distDir()));
}
