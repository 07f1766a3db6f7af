import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { archiveFromContent } from '../../archive/from-content.ts';
import { messageOf } from '../../build/system-error.ts';
import { checkQuotation } from '../../passage-check/check.ts';
import { contentOf } from '../../content/content.ts';
import { listFolder } from '../../content/files.ts';
import { contentDir, readContentFolder, type ContentFolder } from '../../content/read.ts';
import { finishWriting, writeTogether } from '../../content/write-together.ts';
import { previewGate } from '../../desk/preview-gate.ts';
import { newDesk, type Desk, type KnownRecord } from '../../desk/desk.ts';
import type { CheckWords } from '../../desk/draft-quote.ts';
import type { DraftData } from '../../desk/print-record.ts';
import { reportOf } from '../../desk/report.ts';
import { EVIDENCE_FOLDER, readEvidence } from '../../evidence/read-evidence.ts';
import { commandsText, deskText } from '../../interface/strings.ts';
import { formatIssues } from '../../issues/report.ts';
import type { CollectionName } from '../../schemas/collections.ts';
import { archiveRecords } from '../../search/check/archive-records.ts';
import { takeWriteLock } from '../accept/write-lock.ts';
import { CommandError } from '../command.ts';
import { asIfComplete } from './as-if-complete.ts';
import { askFor } from './ask-for.ts';

/**
 * Reads the content, calls `draft` to draft new records, writes either all of them or none, and prints what was done and what
 * is still missing. Existing files are never overwritten.
 * @param draft drafts the records, and describes anything it did that the new files do not show
 * @returns the exit code
 * @throws CommandError if existing records cannot be read, a value is refused, or writing fails
 */
export async function atDesk(
  draft: (desk: Desk, check: CheckWords) => Promise<string | undefined> | undefined,
): Promise<number> {
  const dir = contentDir();
  const release = await takeWriteLock(dir);
  try {
    if (finishWriting(dir)) console.log(commandsText.accept.finished);
    const folder = await readContentFolder(dir);
    const unreadable = folder.files.filter(isUnreadable).flatMap(({ issues }) => issues);
    if (unreadable.length > 0)
      throw new CommandError(deskText.faults.unreadableRecords(formatIssues(unreadable)));
    const evidence = await listFolder(join(dir, EVIDENCE_FOLDER));
    const asComplete = asIfComplete(folder);
    const desk = newDesk(contentOf(folder), {
      others: evidence.map(({ name }) => `${EVIDENCE_FOLDER}/${name}`),
      sources: recordsIn(folder, 'sources'),
      quotes: recordsIn(folder, 'quotes'),
      speakers: contentOf(asComplete).speakers,
      evidence: (await readEvidence(dir)).evidence,
    });
    const { index } = archiveRecords(archiveFromContent(asComplete));
    const done = await draft(desk, (words, speakers) =>
      checkQuotation(
        { readings: [{ words, speakers }], start: 0, end: words.length, by: 'marks' },
        index,
      ),
    );
    await askFor(desk);
    if (desk.refused.length > 0) throw new CommandError(deskText.faults.refused(desk.refused));
    write(dir, desk.files);
    if (done !== undefined) console.log(`${done}\n`);
    console.log(reportOf(desk, previewGate(dir, folder, desk)));
    return 0;
  } finally {
    await release();
  }
}

/** Whether a file cannot be read and may already contain what a new record would repeat. */
function isUnreadable({ collection, document }: ContentFolder['files'][number]): boolean {
  return ['sources', 'quotes', 'speakers'].includes(collection) && document.data === undefined;
}

/** A collection's records as they are in their files, complete or not. */
function recordsIn({ files }: ContentFolder, name: CollectionName): KnownRecord[] {
  return files.flatMap(({ collection, id, document: { data } }) =>
    collection === name && isMapping(data) ? [{ id, data }] : [],
  );
}

function isMapping(data: unknown): data is DraftData {
  return typeof data === 'object' && data !== null && !Array.isArray(data);
}

function write(dir: string, files: ReadonlyMap<string, string>): void {
  if (files.size === 0) return;
  try {
    const existing = [...files.keys()].filter((path) => existsSync(join(dir, path)));
    if (existing.length > 0) throw new Error(deskText.faults.alreadyExist(existing));
    writeTogether(dir, files);
  } catch (error) {
    throw new CommandError(commandsText.accept.notWritten(messageOf(error)), { cause: error });
  }
}
