import { unfinishedMark as mark } from '../unfinished-mark.ts';

/** The files of an empty publication, by path in its content folder. */
export const publicationFiles = {
  'site.yaml': `# The settings of your publication. docs/adopt.md explains every key.
name: "${mark} the name of the publication"
tagline: "${mark} a line below the name"
description: "${mark} what it is, in one sentence"
publisher: "${mark} who publishes it"
language: en
license:
  name: CC BY 4.0
  url: https://creativecommons.org/licenses/by/4.0/
  note: Our prose and records are under CC BY 4.0; quotations belong to those who spoke or printed them.
menu: [articles, quotes, speakers, method, search]
footer: [check, sources, corrections, about, policies]
# The parts of the site that are on. Others: timeline, events, topics, speaker-topics, downloads.
sections: [speakers, words, check, offline, cards, search]
# Where it will be published, when you know:
# address: https://news.example.org
`,
  'pages/about.md': `---
title: About
dek: "${mark} who publishes this, and what for."
---

${mark} who you are, who pays for your work, and how readers can reach you.
`,
  'pages/method.md': `---
title: Method
dek: "${mark} how you check what you print."
---

${mark} how you find the words, which printings you compare, and what your labels mean and do not mean.
`,
  'pages/policies.md': `---
title: Policies
dek: "${mark} the rules you hold yourselves to."
---

${mark} how you correct mistakes, how you treat sources and people, and where readers can complain.
`,
} as const;
