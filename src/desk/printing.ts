import type { FoundPassage, Span } from './found-passage.ts';
import { printData, type DraftData } from './print-record.ts';
import type { Page } from './read-page.ts';
import { slug } from './record-id.ts';

/** A page with its source. */
export interface Printed {
  readonly page: Page;
  readonly source: string;
  readonly spans: Span[];
}

/** A passage in a page. */
export interface Printing extends FoundPassage {
  readonly printed: Printed;
}

/** A printing as a record has it. */
export type Witness = Readonly<Record<'id' | 'source' | 'form' | 'text', string>>;

/** The printings of a passage as a record has them. */
export function witnessesOf(printings: readonly Printing[], given: string | undefined): Witness[] {
  return printings.map((printing, index) => ({
    id: witnessId(printing, printings.slice(0, index)),
    source: printing.printed.source,
    form: (index === 0 ? given : undefined) ?? printing.form,
    // The record has a frame around a fragment; another printing has its marks.
    text: index > 0 && printing.isFragment ? `“${printing.text}”` : printing.text,
  }));
}

/** The printings from sources that a record does not list yet, as its file gives them under `witnesses`. */
export function newPrintings(record: DraftData | undefined, witnesses: readonly Witness[]): string {
  const { witnesses: own = [] } = record ?? {};
  const sources = new Set(
    [own].flat().map((each) => {
      return typeof each === 'object' && each !== null && 'source' in each ? each.source : each;
    }),
  );
  const added = witnesses
    .filter(({ source }) => !sources.has(source))
    .map((each) =>
      each.form === 'mixed' && !/[“"]/u.test(each.text)
        ? { ...each, text: `“${each.text}”` }
        : each,
    );
  return added.length === 0 ? '' : printData(added).trimEnd();
}

function witnessId({ printed: { page, source } }: Printing, before: readonly Printing[]): string {
  const outlet = outletId(page) || source;
  return before.some(({ printed }) => outletId(printed.page) === outlet) ? source : outlet;
}

function outletId({ source: { 'container-title': outlet = '', language } }: Page): string {
  return slug(outlet, 30, language);
}
