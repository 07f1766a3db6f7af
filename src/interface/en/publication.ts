/** What marks a text that nobody has written yet. The gate refuses to publish a text with it (`unfinished-text`). */
const mark = 'TODO:';

/** The files of an empty publication, by their paths in its content folder, and what the command that lays it out says. */
export const publication = {
  mark,
  files: {
    'site.yaml': `# What is your publication's own. docs/adopt.md explains every key.
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
footer: [check, sources, corrections, about, policies, method]
# The parts of the site that are on. Others: timeline, events, topics.
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

${mark} how you correct mistakes, how you treat sources and persons, and where readers can complain.
`,
  },
  notEmpty: (folder: string) => `${folder} is not empty. Name a folder that is, or does not exist.`,
  noFolder: 'Name the folder that the publication will be in.',
  laidOut: (folder: string, files: number) =>
    `${files} files written to ${folder}. Replace what follows “${mark}” in each; npm run check -- --content ${folder} says what is left.`,
} as const;
