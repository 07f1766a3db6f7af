/** Texts that our Markdown plugins add to a body. */
export const markdown = {
  /** The label of an opinion block that begins with a heading. */
  opinion: 'Opinion',
  /** The labels of opinion blocks without a heading, by directive. */
  opinionOn: { 'our-take': 'Opinion: our take', 'why-it-matters': 'Opinion: why it matters' },
} as const;
