import { findingInWords } from '../passage-check/in-words.ts';
import { deskText, editorFindings } from '../interface/strings.ts';
import type { ReportedPlace } from './reported-place.ts';
import type { ImportedPost, ImportedQuotation } from './import-post.ts';

const text = deskText.imported;

/** Reports what an import did with the quotations and links of all posts, and what is left for an editor. */
export function importInWords(posts: readonly ImportedPost[], others: number): string {
  const all = posts.flatMap(({ quotations }) => quotations);
  const count = (...outcomes: readonly ImportedQuotation['outcome'][]): number =>
    all.filter(({ outcome }) => outcomes.includes(outcome)).length;
  return [
    text.summary({
      posts: posts.length,
      quotations: all.length,
      set: count('set'),
      differs: count('differs'),
      open: count('open', 'left', 'part'),
      begun: count('new'),
      short: count('short'),
      links: posts.reduce((sum, { links }) => sum + links, 0),
    }),
    ...(others > 0 ? [text.skipped(others)] : []),
    ...posts.flatMap(({ name, path, quotations }) => {
      const lines = quotations.flatMap((each) => linesFor(each, path));
      return lines.length === 0 ? [] : ['', text.post(name, path), ...lines];
    }),
  ].join('\n');
}

/** The places in the new articles that the report mentions. */
export function placesReported(posts: readonly ImportedPost[]): ReportedPlace[] {
  return posts.flatMap(({ path, quotations }) =>
    quotations.filter(isLeft).map(({ place, end }) => ({ path, start: place, end })),
  );
}

/** How many quotations are left for an editor. */
export function quotationsLeft(posts: readonly ImportedPost[]): number {
  return posts.flatMap(({ quotations }) => quotations).filter(isLeft).length;
}

function isLeft({ outcome }: ImportedQuotation): boolean {
  return outcome !== 'set' && outcome !== 'short';
}

/** The lines about a quotation that is left for an editor; none for any other. */
function linesFor(quotation: ImportedQuotation, path: string): string[] {
  if (!isLeft(quotation)) return [];
  const {
    place: { line, column },
    written,
    finding,
    outcome,
    started,
    within,
  } = quotation;
  const words = written.quotation.readings[0].words.replace(/\s+/gu, ' ');
  const place = `  ${path}:${line}:${column}`;
  if (within !== undefined) return [`${place} ${text.part(words, within)}`];
  if (finding.grade === 'not-on-record')
    return [`${place} ${text.begun(words, started ?? '', written.display === 'block')}`];
  const { record } = finding;
  const says = findingInWords(finding, editorFindings).join(' ');
  const lead = outcome === 'differs' ? text.differs(words, record.id) : text.open(words, record.id);
  return [`${place} ${lead}`, `    ${says}`, `    ${text.onRecord(record.text)}`];
}
