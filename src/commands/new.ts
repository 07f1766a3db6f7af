import { draftQuotes } from '../desk/draft-quotes.ts';
import { draftRecord, namedKinds } from '../desk/draft-record.ts';
import { perPage, unknownPages } from '../desk/given-per-page.ts';
import { splitList } from '../desk/split-list.ts';
import { deskText } from '../interface/strings.ts';
import { CommandError, content, runCommand, UsageError } from './command.ts';
import { atDesk } from './new/at-desk.ts';
import { readPages } from './new/read-pages.ts';
import { hasWords } from '../quotation/quoted-passages.ts';

const text = deskText.faults;
const list = { type: 'string', default: '' } as const;
const one = { type: 'string' } as const;

await runCommand({
  name: 'new',
  positional: 'KIND …',
  options: {
    file: { type: 'string', multiple: true, default: [] },
    speaker: one,
    said: one,
    medium: one,
    form: one,
    standing: { type: 'string', multiple: true, default: [] },
    read: { type: 'string', multiple: true, default: [] },
    seen: { type: 'string', default: new Date().toISOString().slice(0, 10) },
    separate: { type: 'boolean' },
    publish: { type: 'boolean' },
    type: one,
    date: one,
    what: one,
    dek: one,
    authors: list,
    topics: list,
    quotes: list,
    sources: list,
    content,
  },
  async run({ file: files, content: _, publish = false, ...options }, [kind, ...rest]) {
    const given = {
      ...options,
      standing: perPage(options.standing),
      read: perPage(options.read),
      authors: splitList(options.authors),
      topics: splitList(options.topics),
      quotes: splitList(options.quotes),
      sources: splitList(options.sources),
      ...(publish && { published: options.seen }),
    };
    const named = namedKinds.find((each) => each === kind);
    if (named !== undefined) {
      const [name, ...more] = rest;
      if (name === undefined || more.length > 0) throw new UsageError(text.noTitle);
      return atDesk((desk) => {
        draftRecord(desk, named, name, given);
        return undefined;
      });
    }
    if (kind !== 'quote' && kind !== 'source') throw new UsageError(text.kind(kind));
    const addresses = rest.filter((each) => /^https?:\/\//i.test(each));
    const passages = rest.filter((each) => !addresses.includes(each));
    if (files.length + addresses.length === 0) throw new UsageError(text.noPage);
    if (kind === 'quote' && passages.length === 0) throw new UsageError(text.noPassage);
    const oneWord = passages.find((passage) => !hasWords(passage, 2));
    if (oneWord !== undefined) throw new UsageError(text.oneWord(oneWord));
    const unknown = unknownPages([given.standing, given.read], [...addresses, ...files]);
    if (unknown.length > 0) throw new UsageError(text.notAPage(unknown));
    const pages = await readPages(addresses, files);
    return atDesk(async (desk, check) => {
      const missing = await draftQuotes(desk, pages, passages, given, check);
      if (missing.length > 0) throw new CommandError(text.notFound(missing));
      return undefined;
    });
  },
});
