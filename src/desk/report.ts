import { deskText } from '../interface/strings.ts';
import type { Issue } from '../issues/issue.ts';
import { formatIssues } from '../issues/report.ts';
import type { Desk, DraftedRecord } from './desk.ts';

const text = deskText.report;

/**
 * Reports what was written, what the editor should look at, and which keys are still needed, with their meanings.
 * @param found the other errors that the gate finds in the new files
 */
export function reportOf(desk: Desk, found: readonly Issue[] = []): string {
  const { files, drafted, remarks, tasks, unread, undated, saidBy } = desk;
  const attributed = new Map(
    [...desk.attributed].map(([id, paths]) => [nameOfSpeaker(desk, id), paths] as const),
  );
  const plainOutlets = plainPages(desk);
  const incompleteRecords = drafted.filter(({ needed }) => needed.length > 0);
  const toCheck = [
    ...remarks,
    ...(attributed.size > 0 ? [deskText.remarks.attributed(attributed)] : []),
    ...(plainOutlets.length > 0 ? [deskText.remarks.plainPages(plainOutlets)] : []),
    ...[...saidBy].map(([day, ids]) => deskText.remarks.saidBy(ids, day)),
    ...(unread.length > 0 ? [deskText.remarks.unread(unread)] : []),
    ...(undated.length > 0 ? [deskText.remarks.undated(undated)] : []),
  ];
  return [
    ...(files.size === 0 ? [text.nothing] : [...files.keys()].map(text.written)),
    ...(toCheck.length > 0 ? ['', text.look, ...new Set(toCheck.map(text.remark))] : []),
    '',
    ...(incompleteRecords.length + tasks.length > 0
      ? [text.needed, ...tasks]
      : files.size === 0 || found.length > 0
        ? []
        : [text.complete]),
    ...[...Map.groupBy(incompleteRecords, keysOf).values()].flatMap(neededIn),
    ...(found.length > 0
      ? [
          ...(incompleteRecords.length + tasks.length > 0 ? [''] : []),
          incompleteRecords.length > 0 ? text.foundSoFar : text.found,
          formatIssues(found),
        ]
      : []),
  ]
    .join('\n')
    .trimEnd();
}

function nameOfSpeaker({ speakers, drafted }: Desk, id: string): string {
  const added = drafted.find((record) => record.collection === 'speakers' && record.id === id);
  const name = added?.data['name'];
  const known = speakers.find((speaker) => speaker.id === id)?.data.name;
  return known ?? (typeof name === 'string' ? name : id);
}

/** The outlets of new sources of news whose pages were read but do not declare a type more specific than `webpage`. */
function plainPages({ drafted, texts }: Desk): string[] {
  const outlets = drafted.flatMap(({ collection, id, data }) => {
    const { type, standing, 'container-title': outlet } = data;
    const isPlain = collection === 'sources' && type === 'webpage' && standing === 'news';
    return isPlain && typeof outlet === 'string' && (texts.get(id) ?? '') !== '' ? [outlet] : [];
  });
  return [...new Set(outlets)];
}

function keysOf({ collection, needed }: DraftedRecord): string {
  return [collection, ...needed.flatMap(({ key, meaning }) => [key, meaning])].join(' ');
}

/** The lines for records that need the same keys: their files, then those keys. */
function neededIn(records: readonly DraftedRecord[]): string[] {
  return [
    ...records.map(({ path }) => path),
    ...(records[0]?.needed ?? []).map(({ key, meaning }) => text.neededKey(key, meaning)),
  ];
}
