import { readFile } from 'node:fs/promises';
import { text as readStream } from 'node:stream/consumers';
import { archiveFromContent } from '../archive/from-content.ts';
import { messageOf } from '../build/system-error.ts';
import { contentDir, readContentFolder } from '../content/read.ts';
import { commandsText } from '../interface/strings.ts';
import { archiveRecords } from '../search/check/archive-records.ts';
import { CommandError, content, runCommand, UsageError } from './command.ts';
import {
  checkedAsData,
  checkFile,
  formatChecked,
  type CheckedQuotation,
} from './verify/checked-file.ts';

const text = commandsText.verify;

/** The file name that stands for standard input. */
const STANDARD_INPUT = '-';

await runCommand({
  name: 'verify',
  positional: 'FILE…',
  options: { content, format: { type: 'string', default: 'text' }, all: { type: 'boolean' } },
  async run({ format, all = false }, files) {
    if (files.length === 0) throw new UsageError(text.noFile);
    if (format !== 'text' && format !== 'json')
      throw new UsageError(commandsText.check.unknownFormat(format));
    const records = archiveRecords(archiveFromContent(await readRecords()));
    const checked: CheckedQuotation[] = [];
    for (const file of files) checked.push(...(await checkFile(file, await read(file), records)));
    const wrong = checked.filter(({ isWrong }) => isWrong);
    if (format === 'json')
      console.log(JSON.stringify({ quotations: checked.map(checkedAsData) }, undefined, 2));
    else {
      for (const each of all ? checked : wrong) console.log(formatChecked(each));
      console.log(text.result(checked.length, onRecord(checked), wrong.length));
    }
    return wrong.length > 0 ? 1 : 0;
  },
});

function onRecord(checked: readonly CheckedQuotation[]): number {
  return checked.filter(({ finding }) => finding.grade !== 'not-on-record').length;
}

async function readRecords() {
  try {
    return await readContentFolder(contentDir());
  } catch (error) {
    throw new CommandError(commandsText.build.contentUnreadable(messageOf(error)), {
      cause: error,
    });
  }
}

async function read(file: string): Promise<string> {
  try {
    return await (file === STANDARD_INPUT ? readStream(process.stdin) : readFile(file, 'utf8'));
  } catch (error) {
    throw new CommandError(text.unreadable(file, messageOf(error)), { cause: error });
  }
}
