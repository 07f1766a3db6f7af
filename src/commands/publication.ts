import { interfaceFor, languageNames } from '../interface/languages.ts';
import { publicationText } from '../interface/strings.ts';
import { layOutPublication } from '../publication/lay-out.ts';
import { CommandError, runCommand, UsageError } from './command.ts';

await runCommand({
  name: 'publication',
  positional: 'FOLDER',
  options: { language: { type: 'string', default: 'en' } },
  run({ language }, [folder, ...more]) {
    if (folder === undefined || more.length > 0) throw new UsageError(publicationText.noFolder);
    if (interfaceFor(language) === undefined)
      throw new UsageError(publicationText.noLanguage(language, languageNames));
    const files = layOutPublication(folder, language);
    if (files === undefined) throw new CommandError(publicationText.notEmpty(folder));
    console.log(publicationText.laidOut(folder, files.length));
    return 0;
  },
});
