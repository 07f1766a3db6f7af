import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { partFile, type ArticlePart, type Section } from '../article-part.ts';
import { wordsPerPart } from '../packing.ts';
import { nameOf, type BundleIndex } from '../search-index.ts';
import { SIGNATURE } from '../signature.ts';

/** Pagefind's fragment for an article. */
interface Fragment {
  readonly url: string;
  readonly content: string;
  readonly meta: { readonly title?: string };
  readonly anchors: readonly {
    readonly element: string;
    readonly id: string;
    readonly text: string;
    readonly location: number;
  }[];
}

/** Replaces Pagefind's fragments, each of which holds a whole article, with files that each hold a part of one. */
export function writeArticleParts(folder: string, { name, first, records }: BundleIndex): void {
  const partSize = wordsPerPart({ records });
  mkdirSync(dirname(join(folder, partFile(name, 0, 0))), { recursive: true });
  for (let position = first; position < first + records; position += 1) {
    const packed = readFileSync(join(folder, 'fragment', `${nameOf(name, position)}.pf_fragment`));
    const fragment = gunzipSync(packed).toString('utf8').slice(SIGNATURE.length);
    const parts = articleParts(JSON.parse(fragment) as Fragment, partSize);
    for (const [number, part] of parts.entries())
      writeFileSync(join(folder, partFile(name, position, number)), JSON.stringify(part));
  }
  rmSync(join(folder, 'fragment'), { recursive: true });
}

/** Divides an article into one or more parts, each with a given number of words except the last. */
export function articleParts(
  { url, content, meta, anchors }: Fragment,
  partSize: number,
): ArticlePart[] {
  const words = content.match(/\S+\s*/gu) ?? [];
  const sections = anchors
    .filter(({ element, text }) => /^h\d$/i.test(element) && text.trim() !== '')
    .toSorted((a, b) => a.location - b.location);
  const count = Math.max(1, Math.ceil(words.length / partSize));
  return Array.from({ length: count }, (_, number) => {
    const start = number * partSize;
    const end = start + partSize;
    const current = sections.findLast(({ location }) => location < start);
    const within = sections.filter(({ location }) => start <= location && location < end);
    return {
      title: meta.title ?? '',
      href: url,
      text: words.slice(start, end).join(''),
      sections: [...(current ? [current] : []), ...within].map(
        ({ location, id, text }): Section => [location - start, id, text],
      ),
    };
  });
}
