import type { ContainerDirective, LeafDirective, TextDirective } from 'mdast-util-directive';

/** A Markdown directive of any of the three kinds. */
export type Directive = ContainerDirective | LeafDirective | TextDirective;

/** Verbatim's directives. Any other `:name` in prose is text, such as the minutes in 16:55. */
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
export const opinionBlocks = ['our-take', 'why-it-matters'] as const;

/** The attributes that each directive may have, by name. Directives without attributes are not listed. */
export const directiveAttributes: Readonly<Record<string, readonly string[]>> = {
  quote: ['id', 'witness', 'trim'],
  collation: ['id', 'only'],
  scene: ['id'],
  state: ['witness'],
  figure: ['src', 'alt', 'credit'],
};

/**
 * Elements in rendered Markdown that stand for content from other records. A page replaces them (see `segments.ts`), so that
 * a rendered body never contains data from another record.
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
