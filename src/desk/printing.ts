import type { FoundPassage, Span } from './found-passage.ts';
import { printData, type DraftData } from './print-record.ts';
import type { Page } from './read-page.ts';
import { slug } from './record-id.ts';

/** A page, the id of its source, and the spans of the passages found on it. */
export interface Printed {
  readonly page: Page;
  readonly source: string;
  readonly spans: Span[];
}

/** A passage as printed on a page. */
export interface Printing extends FoundPassage {
  readonly printed: Printed;
}

/** A printing as a record lists it among its witnesses. */
export type Witness = Readonly<Record<'id' | 'source' | 'form' | 'text', string>>;

/**
 * Converts the printings of a passage into the witnesses of a record. The first is the copy-text.
 * @param form the form of the copy-text, if the editor gave one
 */
export function witnessesOf(printings: readonly Printing[], form: string | undefined): Witness[] {
  return printings.map((printing, index) => ({
    id: witnessId(printing, printings.slice(0, index)),
    source: printing.printed.source,
    form: (index === 0 ? form : undefined) ?? printing.form,
    // The copy-text’s fragment gets a frame in the record; in other printings, quotation marks show the fragment.
    text: index > 0 && printing.isFragment ? `“${printing.text}”` : printing.text,
  }));
}

/** The printings from sources that a record does not list yet, as YAML to add to its `witnesses`; empty if there are none. */
export function newPrintings(record: DraftData | undefined, witnesses: readonly Witness[]): string {
  const { witnesses: listed = [] } = record ?? {};
  const sources = new Set(
    [listed].flat().map((each) => {
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
