/** Text that our Markdown plugins add to a body. */
export const markdown = {
  /** The label of an opinion block. */
  opinion: 'Opinion',
} as const;
