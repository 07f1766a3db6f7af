/** Records of words that were never said, and of words that have figures and the words of another in them. */
export const disputedRecords: Readonly<Record<string, string>> = {
  'quotes/lee-hail.md': `---
speakers: [ada-lee]
attribution: fabricated
form: direct
medium: speech
text: Hail is the best of all
language: en
said: 2025-05-05
verdict: She never said it. A calendar made it up.
copy-text: almanac
chain: [almanac]
witnesses:
  - id: almanac
    source: almanac
    form: direct
    text: Hail is the best of all
topics: [weather]
status: published
published: 2025-06-10
---
`,
  'quotes/lee-figures.md': `---
speakers: [ada-lee]
form: direct
medium: speech
text: There were 6.5 tons of them at the market, and a baker told me, “It will never rain here”
language: en
said: 2025-05-05
copy-text: almanac
chain: [almanac]
witnesses:
  - id: almanac
    source: almanac
    form: direct
    text: There were 6.5 tons of them at the market, and a baker told me, “It will never rain here”
topics: [weather]
status: published
published: 2025-06-10
---
`,
};
