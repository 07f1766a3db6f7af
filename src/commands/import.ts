import { importPost, type StartedRecords, type ImportedPost } from '../desk/import-post.ts';
import { importInWords, placesReported, quotationsLeft } from '../desk/import-report.ts';
import { deskText } from '../interface/strings.ts';
import { content, runCommand, UsageError } from './command.ts';
import type { Exported } from '../desk/export-posts.ts';
import { perPage, unknownPages, type PerPage } from '../desk/given-per-page.ts';
import type { Post } from '../desk/post.ts';
import { readDraft } from '../desk/read-draft.ts';
import { readPosts } from './import/read-posts.ts';
import { atDesk } from './new/at-desk.ts';

await runCommand({
  name: 'import',
  positional: 'FILE…',
  options: {
    standing: { type: 'string', multiple: true, default: [] },
    read: { type: 'string', multiple: true, default: [] },
    seen: { type: 'string', default: new Date().toISOString().slice(0, 10) },
    separate: { type: 'boolean' },
    publish: { type: 'boolean' },
    content,
  },
  async run({ content: _, ...options }, files) {
    if (files.length === 0) throw new UsageError(deskText.faults.noDraft);
    const given = {
      ...options,
      standing: perPage(options.standing),
      read: perPage(options.read),
    };
    const exported: Exported[] = [];
    for (const file of files) exported.push(await readPosts(file));
    const posts = exported.flatMap((each) => each.posts);
    rejectUnknownLinks([given.standing, given.read], posts);
    return atDesk(async (desk, check) => {
      const started: StartedRecords = new Map();
      const imported: ImportedPost[] = [];
      for (const post of posts)
        imported.push(await importPost(desk, post, given, { check, started }));
      const others = exported.reduce((sum, each) => sum + each.others, 0);
      desk.reported.push(...placesReported(imported));
      const left = quotationsLeft(imported);
      if (left > 0) desk.tasks.push(deskText.report.quotationsLeft(left));
      return importInWords(imported, others);
    });
  },
});

/** @throws UsageError if an option gives a value for an address to which no text links */
function rejectUnknownLinks(given: readonly PerPage[], posts: readonly Post[]): void {
  if (given.every((each) => each.size === Number(each.has('')))) return;
  const links = posts.flatMap(({ markdown }) => readDraft(markdown).links);
  const unknown = unknownPages(
    given,
    links.map(({ address }) => address),
  );
  if (unknown.length > 0) throw new UsageError(deskText.faults.notALink(unknown));
}
