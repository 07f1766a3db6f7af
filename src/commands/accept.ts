import { contentDir } from '../content/read.ts';
import { commandsText } from '../interface/strings.ts';
import { acceptAll } from './accept/accept-all.ts';
import { acceptChange } from './accept/accept-change.ts';
import { readFixed } from './accept/read-fixed.ts';
import { content, runCommand, UsageError } from './command.ts';

await runCommand({
  name: 'accept',
  positional: '[RECORD]',
  options: {
    because: { type: 'string' },
    kind: { type: 'string', default: 'correction' },
    on: { type: 'string', default: new Date().toISOString().slice(0, 10) },
    content,
  },
  async run({ content: _, ...given }, [name, ...more]) {
    if (more.length > 0 || (name === undefined && given.because !== undefined))
      throw new UsageError(commandsText.accept.oneRecord);
    const folder = await readFixed(contentDir());
    const changed = name === undefined ? undefined : await acceptChange(folder, name, given);
    await acceptAll(folder, changed);
    return 0;
  },
});
