import { importPost, type Begun, type ImportedPost } from '../desk/import-post.ts';
import { importInWords, quotationsLeft } from '../desk/import-report.ts';
import { deskText } from '../interface/strings.ts';
import { content, runCommand, UsageError } from './command.ts';
import { readPosts } from './import/read-posts.ts';
import { atDesk } from './new/at-desk.ts';

await runCommand({
  name: 'import',
  positional: 'FILE…',
  options: {
    standing: { type: 'string' },
    read: { type: 'string' },
    seen: { type: 'string', default: new Date().toISOString().slice(0, 10) },
    separate: { type: 'boolean' },
    publish: { type: 'boolean' },
    content,
  },
  async run({ content: _, ...given }, files) {
    if (files.length === 0) throw new UsageError(deskText.faults.noDraft);
    return atDesk(async (desk, check) => {
      const begun: Begun = new Map();
      const imported: ImportedPost[] = [];
      let others = 0;
      for (const file of files) {
        const exported = await readPosts(file);
        others += exported.others;
        for (const post of exported.posts)
          imported.push(await importPost(desk, post, given, { check, begun }));
      }
      const left = quotationsLeft(imported);
      if (left > 0) desk.left.push(deskText.report.quotationsLeft(left));
      return importInWords(imported, others);
    });
  },
});
