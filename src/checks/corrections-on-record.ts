import type { Content } from '../content/content.ts';
import { addsCorrection, changedFields } from '../content/changed-fields.ts';
import { pinnedFields, pinKey, pinnedRecords } from '../content/pinned-fields.ts';
import { describeIssue } from '../issues/describe-issue.ts';
import type { Issue } from '../issues/issue.ts';
import { longPassages, spokenPassages } from '../markdown/body-summary.ts';
import { isFrom } from './own-texts.ts';
import { textsOnRecord } from './texts-on-record.ts';

/**
 * New corrections quote accurately: words in quotation marks in `was` are in the published version of the record or elsewhere
 * on record, and those in `now` are in its current version or elsewhere on record. Corrections that were accepted can no longer
 * be compared with the earlier version, but they are pinned.
 */
export function* correctionsOnRecord(content: Content): Iterable<Issue> {
  const pins = new Map(
    content.pins.filter(({ isIntact }) => isIntact).map((pin) => [pin.key, pin]),
  );
  let onRecord: readonly string[] | undefined;
  for (const record of pinnedRecords(content)) {
    const corrections = 'corrections' in record.data ? (record.data.corrections ?? []) : [];
    if (corrections.length === 0) continue;
    const published = pins.get(pinKey(record))?.fields ?? '{}';
    const current = pinnedFields(record, content);
    const isNew = newCorrections(published, current);
    for (const [index, correction] of corrections.entries()) {
      if (!isNew(index)) continue;
      for (const key of ['was', 'now'] as const) {
        const fields = textsIn(key === 'was' ? published : current);
        for (const { words, excerpt: passage } of quoted(correction[key])) {
          if (fields.some((text) => isFrom(words, text))) continue;
          onRecord ??= textsOnRecord(content);
          if (onRecord.some((text) => isFrom(words, text))) continue;
          yield record.issueAt(
            ['corrections', index, key],
            describeIssue('unrecorded-quotation', { passage, part: key }),
          );
        }
      }
    }
  }
}

function quoted(text: string) {
  return [...longPassages(text), ...spokenPassages(text)];
}

/** Whether the correction at an index was added since the record was accepted. */
function newCorrections(published: string, current: string): (index: number) => boolean {
  const added = changedFields(published, current).filter(addsCorrection);
  const indexes = new Set(added.map(({ path }) => Number(path[1])));
  return (index) => indexes.has(index);
}

/** Every string in a record's pinned fields, except in its corrections. */
function textsIn(fields: string): string[] {
  const { corrections: _, ...rest } = JSON.parse(fields) as Record<string, unknown>;
  return stringsIn(rest);
}

function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}
