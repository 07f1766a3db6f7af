import { publicationText } from '../interface/strings.ts';
import { layOutPublication } from '../publication/lay-out.ts';
import { CommandError, runCommand, UsageError } from './command.ts';

await runCommand({
  name: 'publication',
  positional: 'FOLDER',
  options: {},
  run(_, [folder, ...more]) {
    if (folder === undefined || more.length > 0) throw new UsageError(publicationText.noFolder);
    const files = layOutPublication(folder);
    if (files === undefined) throw new CommandError(publicationText.notEmpty(folder));
    console.log(publicationText.laidOut(folder, files.length));
    return 0;
  },
});
