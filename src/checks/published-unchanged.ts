import { fingerprint } from '../content/fingerprint.ts';
import { changedFields, type FieldChange } from '../content/evidence-changes.ts';
import { match } from '../quotation/match.ts';
import type { Content } from '../content/content.ts';
import { pinnedEvidence, pinKey, pinnedRecords, type PinnedRecord } from '../content/evidence.ts';
import type { Issue } from '../issues/issue.ts';

/** A published record's evidence is pinned, and as it was pinned: nothing published changes in silence. */
export function* publishedUnchanged(content: Content): Iterable<Issue> {
  yield* brokenPins(content);
  const pins = new Map(content.pins.map((pin) => [pin.key, pin]));
  const published = new Set(content.addresses.map(({ address }) => address));
  for (const record of pinnedRecords(content)) {
    const key = pinKey(record);
    const pin = pins.get(key);
    const isDraft = record.collection === 'quotes' && record.data.status === 'draft';
    if (isDraft && (pin || published.has(key))) {
      yield record.issueAt(['status'], {
        code: 'published-as-draft',
        message: 'the record was published and cannot be a draft again',
        fix: 'to take it from readers, set status: withdrawn and say why in notice',
      });
    } else if (!pin && published.has(key)) {
      yield record.issueAt([], {
        code: 'pin-gone',
        message:
          'the record was published, and what it said then is not in published.lock any more',
        fix: `bring the line ${key} of published.lock back from version control`,
      });
    } else if (!pin && !isDraft) {
      yield record.issueAt([], {
        code: 'words-not-pinned',
        message: 'the record is about to be published and is not pinned',
        fix: 'run npm run accept',
      });
    }
    const now = pinnedEvidence(record);
    if (pin && isSound(pin) && now !== pin.evidence)
      yield* changedFields(pin.evidence, now).map((change) => silentChange(record, change));
  }
}

function isSound({ evidence, digest }: Content['pins'][number]): boolean {
  return fingerprint(evidence) === digest;
}

/** Pins that were changed, doubled, or whose record is gone and leads nowhere. */
function* brokenPins(content: Content): Iterable<Issue> {
  const moved = new Set(
    content.addresses.flatMap(({ address, movedTo }) => (movedTo === undefined ? [] : [address])),
  );
  const seen = new Set<string>();
  for (const pin of content.pins) {
    const { key, line } = pin;
    const place = {
      severity: 'error',
      file: `${content.dir}/published.lock`,
      line,
      column: 1,
    } as const;
    if (seen.has(key)) {
      yield {
        ...place,
        code: 'pin-repeated',
        message: `“${key}” is pinned twice`,
        fix: 'keep the line that version control has had longest',
      };
    }
    seen.add(key);
    if (!isSound(pin)) {
      yield {
        ...place,
        code: 'pin-broken',
        message: `the pin of “${key}” was changed by hand`,
        fix: 'bring the line back from version control',
      };
    }
    const [collection = '', id = ''] = key.split('/');
    const [, known] = Object.entries(content.ids).find(([name]) => name === collection) ?? [];
    if (!known?.has(id) && !moved.has(key)) {
      yield {
        ...place,
        code: 'pinned-record-gone',
        message: `“${key}” was published and is gone`,
        fix: 'bring it back; to take a quotation from readers, set status: withdrawn and say why in notice',
      };
    }
  }
}

function silentChange(record: PinnedRecord, change: FieldChange): Issue {
  const fault = {
    code: 'pinned-words-changed',
    message: `${change.path.join('.')}: ${difference(change).replace(/\s+/g, ' ')}`,
    fix: `bring it back, or publish the change: npm run accept -- ${pinKey(record)} --because "…"`,
  };
  const place = placeInBody(record, change);
  return place
    ? record.issueInBody(place, fault)
    : record.issueAt(pathIn(record, change.path), fault);
}

/** The longest value that is repeated whole. */
const LONGEST = 80;

/** What changed, in words: both values where they are short, else the first word in which they differ. */
function difference({ was, now }: FieldChange): string {
  if (was === '') return `was not there when the record was published; now it is “${short(now)}”`;
  if (now === '') return `was published as “${short(was)}” and is gone`;
  if (was.length <= LONGEST && now.length <= LONGEST)
    return `was published as “${was}” and is now “${now}”`;
  const result = match(now, was);
  if (result.ok) return 'was published with other words at one of its ends, or with other signs';
  const { found, expected, before } = result;
  return `“${found || '(nothing)'}” stands where “${expected || '(nothing)'}” was published, after “${before}”`;
}

function short(value: string): string {
  return value.length > LONGEST ? `${value.slice(0, LONGEST)} …` : value;
}

/** The path of a changed field in the file, where a witness stands by number and not by id. */
function pathIn(record: PinnedRecord, path: readonly string[]): (string | number)[] {
  const steps = path.map((step) => (/^\d+$/.test(step) ? Number(step) : step));
  const [field, , ...rest] = steps;
  if (record.collection !== 'quotes' || field !== 'witnesses') return steps;
  const index = record.data.witnesses.findIndex(({ id }) => id === path[1]);
  return index === -1 ? [field] : [field, index, ...rest];
}

/** The first quotation or source note in an article's body that is not as it was published. */
function placeInBody(record: PinnedRecord, { path, was, now }: FieldChange) {
  if (record.collection !== 'articles') return undefined;
  const { quotations, notes, collations } = record.body;
  const [field = ''] = path;
  const [separator, places] =
    field === 'quotations'
      ? ['\n', quotations]
      : field === 'notes'
        ? [' ', notes]
        : field === 'collations'
          ? [' ', collations]
          : ['', []];
  if (separator === '') return undefined;
  const [before, after] = [was.split(separator), now.split(separator)];
  const index = after.findIndex((item, at) => item !== before[at]);
  return (
    places[index === -1 ? places.length - 1 : index] ?? places.at(-1) ?? { line: 1, column: 1 }
  );
}
