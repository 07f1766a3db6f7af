import { readFileSync, readdirSync } from 'node:fs';
import { join, sep } from 'node:path';
import { parse, type HTMLElement } from 'node-html-parser';
import { STAMP } from '../../src/build/stamp.ts';

/** A page of a built site. */
export interface BuiltPage {
  /** Its file, from the site's folder, with forward slashes. */
  readonly file: string;
  readonly root: HTMLElement;
  /** The ids that fragments may point to. */
  readonly ids: ReadonlySet<string>;
}

/** A built site, read completely. */
export interface BuiltSite {
  /** Every file, from the site's folder, with forward slashes. */
  readonly files: ReadonlySet<string>;
  readonly pages: ReadonlyMap<string, BuiltPage>;
  readonly read: (file: string) => Buffer;
}

/** Reads every page of the site in a folder, which contains its stamp in addition to what is published. */
export function readBuiltSite(dir: string): BuiltSite {
  const files = readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name !== STAMP)
    .map((entry) =>
      join(entry.parentPath, entry.name).slice(join(dir, sep).length).split(sep).join('/'),
    )
    .sort();
  const read = (file: string): Buffer => readFileSync(join(dir, file));
  const pages = files
    .filter((file) => file.endsWith('.html'))
    .map((file): BuiltPage => {
      const root = parse(read(file).toString('utf8'));
      const ids = root.querySelectorAll('[id]').map((element) => element.getAttribute('id') ?? '');
      return { file, root, ids: new Set(ids) };
    });
  return { files: new Set(files), pages: new Map(pages.map((page) => [page.file, page])), read };
}
