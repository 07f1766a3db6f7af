import { beforeAll, describe, expect, test } from 'vitest';
import type { Archive } from '../../src/archive/archive.ts';
import { site as settings } from '../../src/site.ts';
import { builtSite, type BuiltPage, type BuiltSite } from './built-site.ts';
import { launchArchive } from './launch-archive.ts';
import { fileAt, readersPages } from './place.ts';
import { dateProperties, vocabularyFaults } from './schema-org.ts';

type Node = Record<string, unknown>;

let site: BuiltSite;
let archive: Archive;
/** The nodes of each page, by file. */
let graphs: ReadonlyMap<string, readonly Node[]>;

beforeAll(async () => {
  site = builtSite();
  archive = await launchArchive();
  graphs = new Map(
    readersPages(site)
      .filter(({ file }) => !file.startsWith('embed/'))
      .map((page) => [page.file, graphOf(page)]),
  );
});

function graphOf({ file, root }: BuiltPage): Node[] {
  const scripts = root.querySelectorAll('script[type="application/ld+json"]');
  expect(scripts, file).toHaveLength(1);
  const data = JSON.parse(scripts[0]?.rawText ?? '') as { '@context': string; '@graph': Node[] };
  expect(data['@context']).toBe('https://schema.org');
  return data['@graph'];
}

/** Every node in a value, with its parent. */
function* nodesIn(value: unknown): Generator<Node> {
  if (Array.isArray(value)) for (const item of value) yield* nodesIn(item);
  else if (typeof value === 'object' && value !== null) {
    yield value as Node;
    for (const inner of Object.values(value)) yield* nodesIn(inner);
  }
}

function allNodes(): (readonly [file: string, node: Node])[] {
  return [...graphs].flatMap(([file, graph]) =>
    [...nodesIn(graph)].map((node) => [file, node] as const),
  );
}

/** The node of a type on a record's page. */
function nodeOn(file: string, type: string): Node | undefined {
  return [...nodesIn(graphs.get(file) ?? [])].find((node) => node['@type'] === type);
}

describe('the structured data of every page', () => {
  test('names every person and organization', () => {
    const nameless = allNodes().filter(
      ([, node]) =>
        (node['@type'] === 'Person' || node['@type'] === 'Organization') &&
        typeof node['name'] !== 'string',
    );
    expect(nameless).toEqual([]);
  });

  test('has only types and properties of schema.org', () => {
    expect(
      [...graphs].flatMap(([file, graph]) =>
        vocabularyFaults(graph).map((fault) => `${file}${fault}`),
      ),
    ).toEqual([]);
  });

  test('has dates in ISO 8601, ours with their zone', () => {
    const evidence = /^\d{4}(?:-\d\d(?:-\d\d)?)?$/;
    const ours = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:Z|[+-]\d\d:\d\d)$/;
    const isOurs = ({ url, '@type': type }: Node): boolean =>
      type === 'CorrectionComment' ||
      (type !== 'Quotation' && type !== 'Claim' && String(url).startsWith(settings.url));
    expect(
      allNodes().flatMap(([file, node]) =>
        Object.entries(node)
          .filter(([name]) => dateProperties.has(name))
          .filter(([, date]) => !(isOurs(node) ? ours : evidence).test(String(date)))
          .map(([name, date]) => `${file}: ${name} ${String(date)}`),
      ),
    ).toEqual([]);
  });

  test('names only addresses of this site that exist', () => {
    const addresses = allNodes().flatMap(([file, node]) =>
      Object.entries(node).flatMap(([name, value]) =>
        [value]
          .flat()
          .filter(
            (item): item is string =>
              typeof item === 'string' && name !== '@id' && item.startsWith(`${settings.url}/`),
          )
          .map((address) => [file, address] as const),
      ),
    );
    expect(addresses.length).toBeGreaterThan(0);
    expect(addresses.filter(([, address]) => fileAt(site, address) === undefined)).toEqual([]);
  });
});

describe('quotations', () => {
  test('are Quotations if the words are the speaker’s, and otherwise Claims without a Quotation of the whole', () => {
    for (const { id, form, text } of archive.quotes.all) {
      const file = `quotes/${id}/index.html`;
      const type = form === 'direct' ? 'Quotation' : 'Claim';
      expect(nodeOn(file, type)?.['text'], id).toBe(text);
      if (form === 'direct') continue;
      const quoted = [...nodesIn(graphs.get(file) ?? [])].filter(
        (node) => node['@type'] === 'Quotation' && node['text'] === text,
      );
      // A fragment in our frame is quoted as a whole.
      if (form === 'indirect') expect(quoted, id).toEqual([]);
    }
  });

  test('are dated no more precisely than the evidence allows', () => {
    for (const { id, form, said } of archive.quotes.all) {
      const node = nodeOn(`quotes/${id}/index.html`, form === 'direct' ? 'Quotation' : 'Claim');
      const certain = /^\d{4}(?:-\d\d(?:-\d\d)?)?$/.test(said);
      expect(node?.['dateCreated'], id).toBe(certain ? said : undefined);
    }
  });
});

test('articles are analyses with their authors, publisher, sources and quotations', () => {
  for (const { id, title } of archive.articles.all) {
    const node = nodeOn(`articles/${id}/index.html`, 'AnalysisNewsArticle');
    expect(node).toMatchObject({
      headline: title,
      publisher: { '@id': expect.any(String) as string },
    });
    const lists = ['author', 'citation', 'hasPart', ...(settings.cards ? ['image'] : [])];
    for (const list of lists)
      expect([node?.[list]].flat().length, `${id} ${list}`).toBeGreaterThan(0);
  }
});

test('speakers have their own pages', () => {
  for (const { id, type, name } of archive.speakers.all) {
    const { mainEntity } = nodeOn(`speakers/${id}/index.html`, 'ProfilePage') ?? {};
    expect(mainEntity).toMatchObject({
      '@type': type === 'organization' ? 'Organization' : 'Person',
      name,
    });
  }
});

test('every page except the front page has breadcrumbs that end with itself', () => {
  for (const [file] of graphs) {
    if (file === 'index.html' || file === '404.html') continue;
    const list = nodeOn(file, 'BreadcrumbList')?.['itemListElement'] as Node[] | undefined;
    expect(fileAt(site, String(list?.at(-1)?.['item'])), file).toBe(file);
    expect(list?.map(({ position }) => position)).toEqual(list?.map((_, index) => index + 1));
  }
});
