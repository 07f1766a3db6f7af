import type { SourceData } from '../schemas/source.ts';
import type { DraftData } from './print-record.ts';

type SourceType = SourceData['type'];

/** The source types that describe an outlet. Others, such as interview, describe a single text. */
const OUTLET_TYPES: readonly unknown[] = [
  'article',
  'article-journal',
  'article-magazine',
  'article-newspaper',
  'post-weblog',
  'webpage',
] satisfies readonly SourceType[];

/** Counts the types of sources by outlet. */
export interface OutletTypes {
  /** Counts a source for its outlet. */
  readonly add: (source: DraftData) => void;
  /**
   * The type that most of the outlet’s sources have; for an unknown outlet, or a type that does not describe outlets, the given
   * source’s own type.
   */
  readonly typeOf: (source: DraftData & Pick<SourceData, 'type'>) => SourceType;
}

/** Starts counting the types of each outlet's sources, so that a new source gets the usual type, whatever its page says. */
export function outletTypes(): OutletTypes {
  const counts = new Map<unknown, Map<SourceType, number>>();
  return {
    add: ({ 'container-title': outlet, type }) => {
      if (outlet === undefined || !OUTLET_TYPES.includes(type)) return;
      const ofOutlet = counts.get(outlet) ?? new Map<SourceType, number>();
      const count = ofOutlet.get(type as SourceType) ?? 0;
      counts.set(outlet, ofOutlet.set(type as SourceType, count + 1));
    },
    typeOf: ({ 'container-title': outlet, type }) => {
      if (!OUTLET_TYPES.includes(type)) return type;
      const [mostCommon] = [...(counts.get(outlet) ?? [])].sort(([, a], [, b]) => b - a);
      return mostCommon?.[0] ?? type;
    },
  };
}

/** Gives all pages of an outlet the same type: the first that is more specific than `webpage`, if any. */
export function withOneTypePerOutlet<
  Each extends { readonly source: DraftData & Pick<SourceData, 'type'> },
>(pages: readonly Each[]): Each[] {
  return pages.map((page) => {
    const { source } = page;
    const outlet = source['container-title'];
    const all = pages.filter((other) => other.source['container-title'] === outlet);
    const specific = all.find((other) => other.source.type !== 'webpage')?.source.type;
    return outlet === undefined || specific === undefined
      ? page
      : { ...page, source: { ...source, type: specific } };
  });
}
