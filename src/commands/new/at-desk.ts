import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { archiveFromContent } from '../../archive/from-content.ts';
import { messageOf } from '../../build/system-error.ts';
import { checkQuotation } from '../../passage-check/check.ts';
import { contentOf, type Content } from '../../content/content.ts';
import { listFolder } from '../../content/files.ts';
import { contentDir, readContentFolder, type ContentFolder } from '../../content/read.ts';
import { finishWriting, writeTogether } from '../../content/write-together.ts';
import { newDesk, type Desk } from '../../desk/desk.ts';
import type { CheckWords } from '../../desk/draft-quotes.ts';
import { reportOf } from '../../desk/report.ts';
import { EVIDENCE_FOLDER } from '../../evidence/read-evidence.ts';
import { commandsText, deskText } from '../../interface/strings.ts';
import { archiveRecords } from '../../search/check/archive-records.ts';
import { writersLock } from '../accept/writers-lock.ts';
import { CommandError } from '../command.ts';
import { askFor } from './ask-for.ts';

/**
 * Reads the content, lets new records be drafted, writes all of them or none, and prints what was
 * done and what there is to find. No file
 * that is there is written.
 * @param draft drafts the records, and returns what it did, in words, where the new files do not show it
 * @throws CommandError if nothing can be written
 */
export async function atDesk(
  draft: (desk: Desk, check: CheckWords) => Promise<string | undefined> | undefined,
): Promise<number> {
  const dir = contentDir();
  const release = await writersLock(dir);
  try {
    if (finishWriting(dir)) console.log(commandsText.accept.finished);
    const folder = await readContentFolder(dir);
    const evidence = await listFolder(join(dir, EVIDENCE_FOLDER));
    const known = contentOf(folder);
    const desk = newDesk(
      known,
      evidence.map(({ name }) => `${EVIDENCE_FOLDER}/${name}`),
    );
    const { index } = archiveRecords(archiveFromContent(sound(folder, known)));
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
    console.log(reportOf(desk));
    return 0;
  } finally {
    await release();
  }
}

/**
 * A folder without the quotations that name records which are not there or cannot be read, and with its drafts as if they
 * were published: they are on record for an editor.
 */
function sound(folder: ContentFolder, content: Content): ContentFolder {
  const isThere = ({ collection, id }: ContentFolder['files'][number]): boolean => {
    const quote = collection === 'quotes' ? content.get('quotes', id)?.data : undefined;
    if (!quote) return true;
    const { speakers, author, witnesses, original } = quote;
    const sources = [...quote.chain, ...witnesses.map(({ source }) => source)];
    const people = [...speakers, ...witnesses.map((witness) => witness.as), author];
    return (
      [...sources, original?.source].every((each) => !each || content.get('sources', each)) &&
      people.every((each) => !each || content.get('speakers', each)) &&
      witnesses.some((witness) => witness.id === quote['copy-text'])
    );
  };
  const files = folder.files.filter(isThere).map((file) => {
    const isDraft =
      file.data !== undefined && 'status' in file.data && file.data.status === 'draft';
    return isDraft ? { ...file, data: { ...file.data, status: 'published' as const } } : file;
  });
  return { ...folder, files };
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
