import { fingerprint } from '../quotation/fingerprint.ts';
import { changedFields, type FieldChange } from '../quotation/evidence-changes.ts';
import type { Content } from './content.ts';
import { evidenceOf, pinKey, pinnedRecords, type PinnedRecord } from './evidence.ts';
import type { Issue } from './issue.ts';

/** A published record's evidence is pinned, and as it was pinned: nothing published changes in silence. */
export function* wordsPinned(content: Content): Iterable<Issue> {
  yield* brokenPins(content);
  const pins = new Map(content.pins.map((pin) => [pin.key, pin.evidence]));
  for (const record of pinnedRecords(content)) {
    const pinned = pins.get(pinKey(record));
    const isDraft = record.collection === 'quotes' && record.data.status === 'draft';
    if (pinned === undefined) {
      if (!isDraft) {
        yield record.fault([], {
          code: 'words-not-pinned',
          message: 'the record is about to be published and is not pinned',
          fix: 'run npm run accept',
        });
      }
      continue;
    }
    if (isDraft) {
      yield record.fault(['status'], {
        code: 'published-as-draft',
        message: 'the record was published and cannot be a draft again',
        fix: 'to take it from readers, set status: withdrawn and say why in notice',
      });
    }
    const now = evidenceOf(record);
    if (now !== pinned)
      yield* changedFields(pinned, now).map((change) => silentChange(record, change));
  }
}

function* brokenPins(content: Content): Iterable<Issue> {
  for (const { key, digest, evidence, line } of content.pins) {
    const place = {
      severity: 'error',
      file: `${content.dir}/published.lock`,
      line,
      column: 1,
    } as const;
    if (fingerprint(evidence) !== digest) {
      yield {
        ...place,
        code: 'pin-broken',
        message: `the pin of “${key}” was changed by hand`,
        fix: 'bring the line back from version control',
      };
    }
    const [collection = '', id = ''] = key.split('/');
    const [, known] = Object.entries(content.ids).find(([name]) => name === collection) ?? [];
    if (!known?.has(id)) {
      yield {
        ...place,
        code: 'pinned-record-gone',
        message: `“${key}” was published and is gone`,
        fix: 'bring it back; to take a quotation from readers, set status: withdrawn and say why in notice',
      };
    }
  }
}

function silentChange(record: PinnedRecord, { path, was, now }: FieldChange): Issue {
  const fault = {
    code: 'pinned-words-changed',
    message: `${path.join('.')} was published as “${was}” and is now “${now}”`,
    fix: `bring it back, or publish the change: npm run accept -- ${pinKey(record)} --because "…"`,
  };
  const place = placeInBody(record, { path, was, now });
  return place ? record.faultInBody(place, fault) : record.fault(pathIn(record, path), fault);
}

/** The path of a changed field in the file, where a witness stands by number and not by id. */
function pathIn(record: PinnedRecord, path: readonly string[]): (string | number)[] {
  const steps = path.map((step) => (/^\d+$/.test(step) ? Number(step) : step));
  const [field, id, ...rest] = steps;
  if (record.collection !== 'quotes' || field !== 'witnesses') return steps;
  const index = record.data.witnesses.findIndex((witness) => witness.id === id);
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
