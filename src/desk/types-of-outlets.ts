import type { SourceData } from '../schemas/source.ts';
import type { DraftData } from './print-record.ts';

type SourceType = SourceData['type'];

/** The types that say what an outlet is, rather than what one of its texts is, such as an interview. */
const OF_OUTLETS: readonly unknown[] = [
  'article',
  'article-journal',
  'article-magazine',
  'article-newspaper',
  'post-weblog',
  'webpage',
] satisfies readonly SourceType[];

/** What is known of the types of outlets. */
export interface TypesOfOutlets {
  readonly know: (source: DraftData) => void;
  /** The type that most sources of an outlet have; of an unknown outlet, the one that its page gives. */
  readonly typeOf: (source: DraftData & Pick<SourceData, 'type'>) => SourceType;
}

/** Counts the types of the sources of each outlet, so that a new source of it has the same one whatever its page says. */
export function typesOfOutlets(): TypesOfOutlets {
  const counts = new Map<unknown, Map<SourceType, number>>();
  return {
    know: ({ 'container-title': outlet, type }) => {
      if (outlet === undefined || !OF_OUTLETS.includes(type)) return;
      const own = counts.get(outlet) ?? new Map<SourceType, number>();
      counts.set(outlet, own.set(type as SourceType, (own.get(type as SourceType) ?? 0) + 1));
    },
    typeOf: ({ 'container-title': outlet, type }) => {
      if (!OF_OUTLETS.includes(type)) return type;
      const own = [...(counts.get(outlet) ?? [])].sort(([, a], [, b]) => b - a);
      return own[0]?.[0] ?? type;
    },
  };
}

/** Pages of which those of one outlet have one type: the first that says more than that they are pages. */
export function withOneType<Each extends { readonly source: DraftData & Pick<SourceData, 'type'> }>(
  pages: readonly Each[],
): Each[] {
  return pages.map((page) => {
    const { source } = page;
    const outlet = source['container-title'];
    const all = pages.filter((other) => other.source['container-title'] === outlet);
    const told = all.find((other) => other.source.type !== 'webpage')?.source.type;
    return outlet === undefined || told === undefined
      ? page
      : { ...page, source: { ...source, type: told } };
  });
}
