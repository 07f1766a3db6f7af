import { join } from 'node:path';
import { readTextFile } from '../content/files.ts';
import { contentDir } from '../content/read.ts';
import { finishWriting } from '../content/write-together.ts';
import { commandsText } from '../interface/strings.ts';
import { acceptAll } from './accept/accept-all.ts';
import { acceptChange } from './accept/accept-change.ts';
import { confirm, difference } from './accept/confirm.ts';
import { readAcceptable } from './accept/read-acceptable.ts';
import { takeWriteLock } from './accept/write-lock.ts';
import { CommandError, content, runCommand, UsageError } from './command.ts';

await runCommand({
  name: 'accept',
  positional: '[RECORD]',
  options: {
    because: { type: 'string' },
    kind: { type: 'string', default: 'correction' },
    on: { type: 'string', default: new Date().toISOString().slice(0, 10) },
    yes: { type: 'boolean', short: 'y' },
    content,
  },
  async run({ content: _, yes: isAgreed = false, ...given }, [name, ...more]) {
    if (more.length > 0 || (name === undefined && given.because !== undefined))
      throw new UsageError(commandsText.accept.oneRecord);
    const dir = contentDir();
    const release = await takeWriteLock(dir);
    try {
      if (finishWriting(dir)) console.log(commandsText.accept.finished);
      if (name !== undefined) {
        const { key, changes } = await acceptChange(await readAcceptable(dir), name, given);
        console.log(difference(key, changes, given.because));
        if (!isAgreed) await confirm();
        // Only the change that was shown is accepted, even if the file was saved in the meantime.
        const folder = await readAcceptable(dir);
        const change = await acceptChange(folder, name, given);
        if (difference(key, change.changes) !== difference(key, changes))
          throw new CommandError(commandsText.accept.changedMeanwhile(key));
        acceptAll(folder, await readTextFile(join(dir, 'addresses.txt')), change);
      } else acceptAll(await readAcceptable(dir), await readTextFile(join(dir, 'addresses.txt')));
      return 0;
    } finally {
      await release();
    }
  },
});
