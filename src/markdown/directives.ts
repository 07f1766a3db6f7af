import type { ContainerDirective, LeafDirective, TextDirective } from 'mdast-util-directive';

/** A node of Markdown's generic directives, of any of their three kinds. */
export type Directive = ContainerDirective | LeafDirective | TextDirective;

/** The directives of Verbatim. Any other `:name` in prose is text, such as the minutes of 16:55. */
export const inlineDirectives = ['quote', 'scare', 'title'] as const;
export const blockDirectives = [
  'quote',
  'collation',
  'scene',
  'state',
  'figure',
  'our-take',
  'why-it-matters',
] as const;
export const opinionBlocks: readonly string[] = ['our-take', 'why-it-matters'];

/** The attributes of the directives that have any. */
export const directiveAttributes: Readonly<Record<string, readonly string[]>> = {
  quote: ['id', 'witness', 'trim'],
  collation: ['id', 'only'],
  scene: ['id'],
  state: ['witness'],
  figure: ['src', 'alt', 'credit'],
};

/**
 * Elements in rendered Markdown for what only a record can fill. A page replaces them (see `segments.ts`), so that a
 * body rendered once never contains the words of another record.
 */
export const markers = {
  quotation: 'v-quote',
  note: 'v-note',
  collation: 'v-collation',
  state: 'v-state',
  picture: 'v-picture',
  margin: 'v-margin',
} as const;

/** `[^source-id]`: a source note. */
export const sourceNote = /\[\^([^\]\s]+)\]/g;
