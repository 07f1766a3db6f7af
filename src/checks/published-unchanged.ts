import { changeInWords } from '../content/change-in-words.ts';
import { changedFields, needsNoCorrection, type FieldChange } from '../content/changed-fields.ts';
import { match } from '../quotation/match.ts';
import type { AnyRecord, Content } from '../content/content.ts';
import { publishedAddresses } from '../content/addresses.ts';
import { fingerprint } from '../content/fingerprint.ts';
import { pinnedFields, pinKey, pinnedRecords } from '../content/pinned-fields.ts';
import { isDraft } from '../schemas/collection.ts';
import { describeIssue } from '../issues/describe-issue.ts';
import { shortened } from '../issues/shortened.ts';
import type { Issue, Position } from '../issues/issue.ts';

/** Published records are pinned and change only through new corrections, which are pinned too, so nothing changes silently. */
export function* publishedUnchanged(content: Content): Iterable<Issue> {
  const pins = new Map(content.pins.map((pin) => [pin.key, pin]));
  const published = new Set(content.addresses.map(({ address }) => address));
  // A new record is reported only once, along with its address (addresses-kept.ts).
  const reported = new Set(publishedAddresses(content));
  for (const record of pinnedRecords(content)) {
    const key = pinKey(record);
    const pin = pins.get(key);
    const draft = isDraft(record.data);
    if (draft && (pin || published.has(key)))
      yield record.issueAt(
        [record.collection === 'articles' ? 'draft' : 'status'],
        describeIssue('published-as-draft', { collection: record.collection }),
      );
    else if (!pin && published.has(key))
      yield record.issueAt([], describeIssue('pin-gone', { key }));
    else if (!pin && !draft && !reported.has(key))
      yield record.issueAt([], describeIssue('words-not-pinned'));
    if (!pin?.isIntact) continue;
    const current = pinnedFields(record, content);
    // Reading the fields of every pin would take far longer than comparing digests.
    if (fingerprint(current) === pin.digest) continue;
    const changes = changedFields(pin.fields, current);
    const unexplained = changes.filter((change) => !needsNoCorrection(change));
    yield* unexplained.map((change) => changeIssue(record, change));
    if (changes.length > 0 && unexplained.length === 0)
      yield record.issueAt(['corrections'], describeIssue('words-not-pinned'));
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

/** The maximum length of a value that is shown in full. */
const LONGEST = 80;

/** How a value changed: both values if they are short, otherwise the first word that differs. */
function difference(change: FieldChange) {
  const words = changeInWords(change);
  const [was, now] = [onOneLine(words.was), onOneLine(words.now)];
  if (was === '') return { change: 'added', now: shortened(now, LONGEST) } as const;
  if (now === '') return { change: 'removed', was: shortened(was, LONGEST) } as const;
  if (was.length <= LONGEST && now.length <= LONGEST)
    return { change: 'replaced', was, now } as const;
  const result = match(now, was);
  return result.ok ? ({ change: 'edges' } as const) : ({ change: 'reworded', ...result } as const);
}

function onOneLine(value: string): string {
  return value.replace(/\s+/g, ' ');
}

/** The path of a changed field in the file, in which witnesses are identified by index rather than id. */
function pathInFile(record: AnyRecord, path: readonly string[]): (string | number)[] {
  const steps = path.map((step) => (/^\d+$/.test(step) ? Number(step) : step));
  const [field, , ...rest] = steps;
  if (record.collection !== 'quotes' || field !== 'witnesses') return steps;
  const index = record.data.witnesses.findIndex(({ id }) => id === path[1]);
  return index === -1 ? [field] : [field, index, ...rest];
}

/** The position of a changed block in the body, or of the block now in its place; undefined for a change outside the body. */
function positionInBody(
  { body }: AnyRecord,
  { path: [field, index] }: FieldChange,
): Position | undefined {
  if (field !== 'body') return undefined;
  return body.blocks[Number(index)] ?? body.blocks.at(-1) ?? { line: 1, column: 1 };
}
