/** MiniSearch with sensible settings for quotations: prefixes, a fifth of the letters wrong, names weighted twice. */
export const miniSearchOptions = {
  fields: ['text', 'names'],
  searchOptions: { prefix: true, fuzzy: 0.2, boost: { names: 2 } },
};
