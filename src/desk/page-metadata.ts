/** The facts in a page's metadata that Readability does not read. */
export interface PageMetadata {
  readonly outlet: string | undefined;
  /** The authors, separated by semicolons. */
  readonly authors: string | undefined;
  /** The date of publication, as the page writes it. */
  readonly published: string | undefined;
}

type Document = Pick<globalThis.Document, 'querySelectorAll'>;
type Node = Readonly<Record<string, unknown>>;

/** The names of Dublin Core and Highwire Press tags, without the prefixes `dc`, `dcterms` and `citation`. */
const DAYS = ['date.issued', 'issued', 'publication_date', 'date', 'online_date', 'created'];
const PUBLISHERS = ['publisher', 'journal_title'];
const AUTHORS = ['creator', 'author'];

/**
 * Reads a page’s schema.org data, following references by `@id`, then its Dublin Core and Highwire Press tags, which Google
 * Scholar also reads.
 */
export function pageMetadata(document: Document): PageMetadata {
  const nodes = graphOf(document);
  const article = nodes.find((node) =>
    [node['@type']].flat().some((type) => /Article$|Posting$|^Report$/.test(String(type))),
  );
  const page = article ?? nodes.find((node) => String(node['@type']).endsWith('WebPage')) ?? {};
  const namesAt = (key: string): string | undefined => {
    const names = [page[key]].flat().flatMap((each) => nameOf(each, nodes) ?? []);
    return names.length > 0 ? names.join('; ') : undefined;
  };
  const tags = tagsOf(document);
  const tagged = (keys: readonly string[]): string[] => keys.flatMap((key) => tags.get(key) ?? []);
  const authors = [...new Set(tagged(AUTHORS).map(spokenOrder))].join('; ');
  const { datePublished } = page;
  return {
    outlet: namesAt('publisher') ?? tagged(PUBLISHERS)[0],
    authors: namesAt('author') ?? (authors === '' ? undefined : authors),
    published: typeof datePublished === 'string' ? datePublished : tagged(DAYS)[0],
  };
}

/** All JSON-LD nodes on a page. Invalid JSON is ignored. */
function graphOf(document: Document): Node[] {
  return [...document.querySelectorAll('script[type="application/ld+json"]')].flatMap((script) => {
    try {
      const data: unknown = JSON.parse(script.textContent);
      return [data].flat().flatMap((each) => {
        if (!isNode(each)) return [];
        return [each, ...[each['@graph']].flat().filter(isNode)];
      });
    } catch {
      return [];
    }
  });
}

/** The name of a person or an organization, given as a string, a node, or a reference to a node. */
function nameOf(value: unknown, nodes: readonly Node[]): string | undefined {
  if (typeof value === 'string') return /^https?:/i.test(value) ? undefined : value;
  if (!isNode(value)) return undefined;
  const { name, '@id': id } = value;
  if (typeof name === 'string') return name;
  const target = nodes.find((node) => id !== undefined && node['@id'] === id && 'name' in node);
  return typeof target?.['name'] === 'string' ? target['name'] : undefined;
}

/** The values of the `meta` elements of Dublin Core and Highwire Press, by name without the prefix. */
function tagsOf(document: Document): Map<string, string[]> {
  const tags = new Map<string, string[]>();
  for (const element of document.querySelectorAll('meta[content]')) {
    const name = element.getAttribute('name') ?? element.getAttribute('property') ?? '';
    const key = /^\s*(?:(?:dc|dcterms?)[.:]|citation_)(?<key>[\w.]+)/i
      .exec(name)
      ?.groups?.['key']?.toLowerCase();
    const value = element.getAttribute('content')?.replace(/\s+/gu, ' ').trim() ?? '';
    if (key !== undefined && value !== '') tags.set(key, [...(tags.get(key) ?? []), value]);
  }
  return tags;
}

/** Puts a name in spoken order: “Lee, Ada” becomes “Ada Lee”. */
function spokenOrder(name: string): string {
  return name.replace(/^([^,;]+),\s*([^\s,;][^,;]*)$/u, '$2 $1');
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
