import type { RehypePlugins } from '@astrojs/markdown-remark';
import rehypeSanitize from 'rehype-sanitize';
import rehypeSlug from 'rehype-slug';
import { rehypeBase } from './rehype-base.ts';
import { rehypeMargins } from './rehype-margins.ts';
import { remarkParser } from './remark-parser.ts';
import { remarkDirectives } from './remark-directives.ts';
import { remarkReferences } from './remark-references.ts';
import { remarkSourceNotes } from './remark-source-notes.ts';
import { rehypeStates } from './rehype-states.ts';
import { sanitizeSchema } from './sanitize-schema.ts';

/** The plugins for Markdown, in order; the first one parses the text. The content gate uses the same plugins. */
export const remarkPlugins = [remarkParser, remarkDirectives, remarkSourceNotes, remarkReferences];

/** The plugins for rendered Markdown, in order. */
export const rehypePlugins: RehypePlugins = [
  [rehypeSanitize, sanitizeSchema],
  rehypeSlug,
  rehypeBase,
  rehypeStates,
  rehypeMargins,
];
