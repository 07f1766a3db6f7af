import type { ContainerDirective, LeafDirective, TextDirective } from 'mdast-util-directive';

/** A node of Markdown's generic directives, of any of their three kinds. */
export type Directive = ContainerDirective | LeafDirective | TextDirective;

/** The directives an article may use. Every other `:name` in prose is text, such as the minutes of 16:55. */
export const inlineDirectives = ['quote', 'scare', 'title'] as const;
export const blockDirectives = ['quote', 'collation', 'our-take', 'why-it-matters'] as const;

/** The opinion blocks and what stands above each of them. */
export const opinionBlocks: Readonly<Record<string, string>> = {
  'our-take': 'Opinion',
  'why-it-matters': 'Opinion',
};

/**
 * Elements that stand in rendered Markdown for what only a record can fill. A page replaces them
 * (see `segments.ts`), so that a body rendered once never holds another record's words.
 */
export const markers = {
  quotation: 'v-quote',
  note: 'v-note',
  collation: 'v-collation',
  margin: 'v-margin',
} as const;

/** `[^source-id]`: a source note. */
export const sourceNote = /\[\^([^\]\s]+)\]/g;
