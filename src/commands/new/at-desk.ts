import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { archiveFromContent } from '../../archive/from-content.ts';
import { messageOf } from '../../build/system-error.ts';
import { checkQuotation } from '../../check/check.ts';
import { contentOf } from '../../content/content.ts';
import { listFolder } from '../../content/files.ts';
import { contentDir, readContentFolder } from '../../content/read.ts';
import { finishWriting, writeTogether } from '../../content/write-together.ts';
import { newDesk, type Desk } from '../../desk/desk.ts';
import type { CheckWords } from '../../desk/draft-quotes.ts';
import { reportOf } from '../../desk/report.ts';
import { EVIDENCE_FOLDER } from '../../evidence/evidence.ts';
import { commandsText, deskText } from '../../interface/strings.ts';
import { archiveRecords } from '../../search/check/archive-records.ts';
import { writersLock } from '../accept/writers-lock.ts';
import { CommandError } from '../command.ts';

/**
 * Reads the content, lets new records be drafted, writes all of them or none, and prints what there is to find. No file
 * that is there is written.
 * @throws CommandError if nothing can be written
 */
export async function atDesk(
  draft: (desk: Desk, check: CheckWords) => Promise<void>,
): Promise<number> {
  const dir = contentDir();
  const release = await writersLock(dir);
  try {
    if (finishWriting(dir)) console.log(commandsText.accept.finished);
    const folder = await readContentFolder(dir);
    const evidence = await listFolder(join(dir, EVIDENCE_FOLDER));
    const desk = newDesk(
      contentOf(folder),
      evidence.map(({ name }) => `${EVIDENCE_FOLDER}/${name}`),
    );
    const { index } = archiveRecords(archiveFromContent(folder));
    await draft(desk, (words, speakers) =>
      checkQuotation(
        { readings: [{ words, speakers }], start: 0, end: words.length, by: 'marks' },
        index,
      ),
    );
    if (desk.refused.length > 0) throw new CommandError(deskText.faults.refused(desk.refused));
    write(dir, desk.files);
    console.log(reportOf(desk));
    return 0;
  } finally {
    await release();
  }
}

function write(dir: string, files: ReadonlyMap<string, string>): void {
  if (files.size === 0) return;
  try {
    const there = [...files.keys()].filter((path) => existsSync(join(dir, path)));
    if (there.length > 0) throw new Error(deskText.faults.there(there));
    writeTogether(dir, files);
  } catch (error) {
    throw new CommandError(commandsText.accept.notWritten(messageOf(error)), { cause: error });
  }
}
