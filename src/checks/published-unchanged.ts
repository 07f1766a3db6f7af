import { changedFields, type FieldChange } from '../content/evidence-changes.ts';
import { match } from '../quotation/match.ts';
import type { AnyRecord, Content } from '../content/content.ts';
import { pinnedEvidence, pinKey, pinnedRecords } from '../content/evidence.ts';
import { isDraft } from '../schemas/collection.ts';
import { describeIssue } from '../issues/describe-issue.ts';
import type { Issue, Position } from '../issues/issue.ts';
import { isIntact } from './pins-intact.ts';

/** A published record is pinned and its evidence is unchanged: nothing that was published changes silently. */
export function* publishedUnchanged(content: Content): Iterable<Issue> {
  const pins = new Map(content.pins.map((pin) => [pin.key, pin]));
  const published = new Set(content.addresses.map(({ address }) => address));
  for (const record of pinnedRecords(content)) {
    const key = pinKey(record);
    const pin = pins.get(key);
    const draft = isDraft(record.data);
    if (draft && (pin || published.has(key)))
      yield record.issueAt(['status'], describeIssue('published-as-draft'));
    else if (!pin && published.has(key))
      yield record.issueAt([], describeIssue('pin-gone', { key }));
    else if (!pin && !draft) yield record.issueAt([], describeIssue('words-not-pinned'));
    const now = pinnedEvidence(record);
    if (pin && isIntact(pin) && now !== pin.evidence)
      yield* changedFields(pin.evidence, now).map((change) => changeIssue(record, change));
  }
}

function changeIssue(record: AnyRecord, change: FieldChange): Issue {
  const description = describeIssue('pinned-words-changed', {
    key: pinKey(record),
    field: change.path.join('.'),
    ...difference(change),
  });
  const position = positionInBody(record, change);
  return position
    ? record.issueInBody(position, description)
    : record.issueAt(pathInFile(record, change.path), description);
}

/** The longest value that is shown whole. */
const LONGEST = 80;

/** How a value changed: both values if they are short, or else the first word in which they differ. */
function difference(change: FieldChange) {
  const [was, now] = [onOneLine(change.was), onOneLine(change.now)];
  if (was === '') return { change: 'added', now: shortened(now) } as const;
  if (now === '') return { change: 'removed', was: shortened(was) } as const;
  if (was.length <= LONGEST && now.length <= LONGEST)
    return { change: 'replaced', was, now } as const;
  const result = match(now, was);
  return result.ok ? ({ change: 'edges' } as const) : ({ change: 'reworded', ...result } as const);
}

function onOneLine(value: string): string {
  return value.replace(/\s+/g, ' ');
}

function shortened(value: string): string {
  return value.length > LONGEST ? `${value.slice(0, LONGEST)} …` : value;
}

/** The path of a changed field in the file, where a witness has a number instead of its id. */
function pathInFile(record: AnyRecord, path: readonly string[]): (string | number)[] {
  const steps = path.map((step) => (/^\d+$/.test(step) ? Number(step) : step));
  const [field, , ...rest] = steps;
  if (record.collection !== 'quotes' || field !== 'witnesses') return steps;
  const index = record.data.witnesses.findIndex(({ id }) => id === path[1]);
  return index === -1 ? [field] : [field, index, ...rest];
}

/** What separates the items of an article's body in its evidence. */
const separators = { quotations: '\n', collations: ' ', notes: ' ' } as const;

/** The position of the first item in an article's body that differs from what was published. */
function positionInBody(
  { collection, body }: AnyRecord,
  { path: [field = ''], was, now }: FieldChange,
): Position | undefined {
  if (collection !== 'articles' || !isSeparated(field)) return undefined;
  const separator = separators[field];
  const [before, after] = [was.split(separator), now.split(separator)];
  const index = after.findIndex((item, at) => item !== before[at]);
  return body[field].at(index) ?? body[field].at(-1) ?? { line: 1, column: 1 };
}

function isSeparated(field: string): field is keyof typeof separators {
  return Object.hasOwn(separators, field);
}
