import { splitList } from '../desk/split-list.ts';
import { draftQuotes } from '../desk/draft-quotes.ts';
import { deskText } from '../interface/strings.ts';
import { CommandError, content, runCommand, UsageError } from './command.ts';
import { atDesk } from './new/at-desk.ts';
import { readPages } from './new/read-pages.ts';

const text = deskText.faults;

await runCommand({
  name: 'new',
  positional: 'KIND …',
  options: {
    file: { type: 'string', multiple: true, default: [] },
    speaker: { type: 'string' },
    said: { type: 'string' },
    medium: { type: 'string' },
    form: { type: 'string' },
    topics: { type: 'string', default: '' },
    standing: { type: 'string' },
    read: { type: 'string' },
    seen: { type: 'string', default: new Date().toISOString().slice(0, 10) },
    publish: { type: 'boolean' },
    content,
  },
  async run({ file: files, topics, publish = false, content: _, ...given }, [kind, ...rest]) {
    const addresses = rest.filter((each) => /^https?:\/\//i.test(each));
    const words = rest.filter((each) => !addresses.includes(each));
    switch (kind) {
      case 'quote':
      case 'source': {
        if (files.length + addresses.length === 0) throw new UsageError(text.noPage);
        if (kind === 'quote' && words.length === 0) throw new UsageError(text.noPassage);
        const pages = await readPages(addresses, files);
        return atDesk(async (desk, check) => {
          const missing = await draftQuotes(
            desk,
            pages,
            words,
            { ...given, topics: splitList(topics), ...(publish && { published: given.seen }) },
            check,
          );
          if (missing.length > 0) throw new CommandError(text.notFound(missing));
        });
      }
      default:
        throw new UsageError(text.kind(kind));
    }
  },
});
