import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import mammoth from 'mammoth';
import { messageOf } from '../../build/system-error.ts';
import { ghostPosts, wordPressPosts, type Exported } from '../../desk/export-posts.ts';
import { htmlToMarkdown } from '../../desk/html-to-markdown.ts';
import { markdownPost, UnreadableDraft, type Post } from '../../desk/post.ts';
import { deskText } from '../../interface/strings.ts';
import { CommandError } from '../command.ts';

/**
 * Reads the posts in a file. Its name and its beginning determine its format: an export from WordPress or Ghost, a Word
 * document, an HTML page, or otherwise Markdown.
 * @throws CommandError if it cannot be read
 */
export async function readPosts(file: string): Promise<Exported> {
  try {
    const bytes = await readFile(file);
    const name = basename(file);
    if (/\.docx$/i.test(file)) {
      const { value } = await mammoth.convertToHtml({ buffer: bytes });
      return onlyPost(htmlPost(name, value));
    }
    const text = new TextDecoder().decode(bytes);
    const exported = /^\s*\{/.test(text) ? ghostPosts(text) : wordPressPosts(text);
    if (exported) return exported;
    if (/\.x?html?$/i.test(file)) return onlyPost(htmlPost(name, text));
    return onlyPost(markdownPost(name, text));
  } catch (error) {
    if (error instanceof UnreadableDraft)
      throw new CommandError(deskText.faults.frontMatter(error.message), { cause: error });
    throw new CommandError(deskText.faults.unreadable(file, messageOf(error)), { cause: error });
  }
}

function onlyPost(post: Post): Exported {
  return { posts: [post], others: 0 };
}

function htmlPost(name: string, html: string): Post {
  const { heading, markdown } = htmlToMarkdown(html);
  return { name, title: heading, authors: [], topics: [], markdown };
}
