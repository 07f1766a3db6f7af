import { deskText } from '../interface/strings.ts';
import type { Issue } from '../issues/issue.ts';
import { formatIssues } from '../issues/report.ts';
import type { Desk, DraftedRecord } from './desk.ts';

const text = deskText.report;

/**
 * Reports what was written, what to look at, and what is still to be found, with the meaning of each key.
 * @param found what else the gate will report in the new files
 */
export function reportOf(
  { files, drafted, remarks, left, unread, undated, saidBy }: Desk,
  found: readonly Issue[] = [],
): string {
  const open = drafted.filter(({ needed }) => needed.length > 0);
  const look = [
    ...remarks,
    ...[...saidBy].map(([day, ids]) => deskText.remarks.saidBy(ids, day)),
    ...(unread.length > 0 ? [deskText.remarks.unread(unread)] : []),
    ...(undated.length > 0 ? [deskText.remarks.undated(undated)] : []),
  ];
  return [
    ...(files.size === 0 ? [text.nothing] : [...files.keys()].map(text.written)),
    ...(look.length > 0 ? ['', text.look, ...new Set(look.map(text.remark))] : []),
    '',
    ...(open.length + left.length > 0
      ? [text.needed, ...left]
      : files.size === 0 || found.length > 0
        ? []
        : [text.complete]),
    ...[...Map.groupBy(open, keysOf).values()].flatMap(neededIn),
    ...(found.length > 0
      ? [...(open.length + left.length > 0 ? [''] : []), text.found, formatIssues(found)]
      : []),
  ]
    .join('\n')
    .trimEnd();
}

function keysOf({ collection, needed }: DraftedRecord): string {
  return [collection, ...needed.flatMap(({ key, meaning }) => [key, meaning])].join(' ');
}

/** The files of records that need the same keys, and those keys. */
function neededIn(records: readonly DraftedRecord[]): string[] {
  return [
    ...records.map(({ path }) => path),
    ...(records[0]?.needed ?? []).map(({ key, meaning }) => text.neededKey(key, meaning)),
  ];
}
