import { getCollection } from 'astro:content';
import { noReferences, type References } from '../markdown/remark-references.ts';
import { collectionNames } from '../schemas/collections.ts';
import { buildArchive, type Archive } from './archive.ts';
import type { Heading, Records } from './records.ts';
import { shownRecords } from './shown-records.ts';

let loaded: Promise<Archive> | undefined;

/** The archive of this build, loaded once. In `dev` it includes drafts and is reloaded for every page, so that edits show. */
export function archive(): Promise<Archive> {
  if (import.meta.env.DEV) return load();
  loaded ??= load();
  return loaded;
}

async function load(): Promise<Archive> {
  const records = await Promise.all(
    collectionNames.map(async (name) => [name, (await getCollection(name)).map(recordOf)] as const),
  );
  return buildArchive(
    shownRecords(Object.fromEntries(records) as unknown as Records),
    import.meta.env.DEV,
  );
}

interface Entry {
  readonly id: string;
  readonly data: object;
  readonly rendered?: { readonly html: string; readonly metadata?: object } | undefined;
}

/** What Astro and our Markdown plugins record about a body. */
interface Metadata {
  readonly headings?: readonly Heading[];
  readonly frontmatter?: { readonly references?: References };
}

function recordOf({ id, data, rendered }: Entry): object {
  const { headings = [], frontmatter }: Metadata = rendered?.metadata ?? {};
  const references = frontmatter?.references ?? noReferences;
  return { ...data, id, html: rendered?.html ?? '', headings, references };
}
