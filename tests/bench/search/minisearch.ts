/** MiniSearch as one would set it up for quotations: beginnings of words, a fifth of the letters wrong, names twice. */
export const miniSearchOptions = {
  fields: ['text', 'names'],
  searchOptions: { prefix: true, fuzzy: 0.2, boost: { names: 2 } },
};
