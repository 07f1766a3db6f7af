/** The content of a saved page. Outlets and people are invented. */
interface SavedPage {
  readonly name: string;
  readonly outlet: string;
  readonly title: string;
  readonly author: string;
  readonly day: string;
  readonly paragraphs: readonly string[];
}

const saved: readonly SavedPage[] = [
  {
    name: 'courier-bridge',
    outlet: 'Valley Courier',
    title: 'Bridge stays closed through winter',
    author: 'Ines Moreau',
    day: '2025-10-02',
    paragraphs: [
      'The stone bridge will not open before spring, the district council decided on Thursday.',
      '“We looked at every beam, and not one of them will carry a truck,” Hanna Solberg said. She has been the district engineer since 2019.',
      'The council will vote on the money in November.',
    ],
  },
  {
    name: 'herald-bridge',
    outlet: 'Harbor Herald',
    title: 'No trucks on the old bridge',
    author: 'Piet Vos',
    day: '2025-10-03',
    paragraphs: [
      'Trucks must take the long way around until spring.',
      'District engineer Hanna Solberg told the Valley Courier: “We looked at every beam, and not one of them will carry a truck.”',
    ],
  },
  {
    name: 'herald-council',
    outlet: 'Harbor Herald',
    title: 'Council argues over the cost of a bridge',
    author: 'Piet Vos',
    day: '2025-11-06',
    paragraphs: [
      'The meeting went on until midnight.',
      'Marek Dvorak said the council had “no plan at all for the spring floods” and left the room.',
      'His colleagues stayed. “A bridge is cheaper than a ferry, and a ferry is what we will get,” Olu Adeyemi said.',
    ],
  },
  {
    name: 'mill-letter',
    outlet: 'The Mill Letter',
    title: 'From a baker',
    author: 'Jun Sato',
    day: '2025-11-10',
    paragraphs: [
      'A letter reached us on Monday.',
      'Rosa Lindqvist wrote: “My flour comes over that bridge, and since October it has come a day late.”',
      'She bakes for eleven villages.',
    ],
  },
  {
    name: 'radio-ferry',
    outlet: 'Radio Delta',
    title: 'Ferry to start in March',
    author: 'Lea Brun',
    day: '2026-01-20',
    paragraphs: [
      'A ferry will cross the river six times a day.',
      'Olu Adeyemi said on the air: “The ferry starts on the first of March, with or without a permit.”',
    ],
  },
  {
    name: 'courier-ferry',
    outlet: 'Valley Courier',
    title: 'The ferry that did not start',
    author: 'Ines Moreau',
    day: '2026-03-02',
    paragraphs: [
      'Nobody crossed the river on Sunday.',
      'Hanna Solberg said that the boat had arrived without an engine and that nobody had ordered one.',
    ],
  },
  {
    name: 'gazette-budget',
    outlet: 'District Gazette',
    title: 'Minutes of the council, November 2025',
    author: 'Council Office',
    day: '2025-11-20',
    paragraphs: ['The council approved the repair of the stone bridge by eight votes to five.'],
  },
  {
    name: 'almanac-floods',
    outlet: 'River Almanac',
    title: 'Floods of the lower valley',
    author: 'Tove Berg',
    day: '2024-12-01',
    paragraphs: ['In the last twenty years the river has left its bed in nineteen springs.'],
  },
];

/** The names of the saved pages, in the order in which an editor found them. */
export const pageNames = saved.map(({ name }) => `${name}.html`);

/** The address of a saved page. */
export function addressOf(name: string): string {
  const { outlet = '' } = saved.find((page) => page.name === name) ?? {};
  return `https://${outlet.toLowerCase().replaceAll(' ', '-')}.example/${name}`;
}

/** The HTML of a saved page. By turns, pages give their metadata in schema.org, in Open Graph or only in the text. */
export function pageHtml(file: string): string {
  const index = pageNames.indexOf(file);
  const page = saved[index];
  if (!page) throw new Error(`There is no page ${file}.`);
  const { name, outlet, title, author, day, paragraphs } = page;
  const heads = [
    `<script type="application/ld+json">${JSON.stringify({
      '@context': 'https://schema.org',
      '@type': 'NewsArticle',
      headline: title,
      datePublished: `${day}T09:30:00+01:00`,
      author: [{ '@type': 'Person', name: author }],
      publisher: { '@type': 'Organization', name: outlet },
    })}</script>`,
    `<meta property="og:title" content="${title}"><meta property="og:site_name" content="${outlet}">
<meta property="article:published_time" content="${day}T20:00:00Z"><meta name="author" content="${author}">`,
    `<meta property="og:site_name" content="${outlet}"><meta name="dc.creator" content="By ${author}">`,
  ];
  return `<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><title>${title} | ${outlet}</title>
<link rel="canonical" href="${addressOf(name)}">${heads[index % heads.length] ?? ''}</head>
<body><nav><a href="/">Home</a> <a href="/news">News</a></nav><article><h1>${title}</h1>
<time datetime="${day}">${day}</time>
${paragraphs.map((text) => `<p>${text}</p>`).join('\n')}</article><footer>All rights reserved.</footer></body></html>`;
}

/** The passages that the editor marked, as typed: with straight quotation marks and a missing comma. */
export const passages = [
  'We looked at every beam and not one of them will carry a truck',
  'the council had "no plan at all for the spring floods"',
  'A bridge is cheaper than a ferry, and a ferry is what we will get',
  'My flour comes over that bridge, and since October it has come a day late.',
  'The ferry starts on the first of March, with or without a permit',
  'Hanna Solberg: the boat had arrived without an engine and that nobody had ordered one',
];

const filler =
  'The river is narrow here and quick, and what has to cross it has crossed it in one place for as long as anyone has kept accounts. ';
const prose = filler.repeat(4).trim();
const link = (name: string, words: string): string => `[${words}](${addressOf(name)})`;

/** The article as the editor writes it: 700 words of Markdown, with six quotations and eight links. */
export const article = `---
title: A bridge, a ferry, and a winter
dek: Who said what about a bridge that closed, and what came of it.
authors: [Verbatim]
published: 2026-11-28
---

The stone bridge closed in October. “We looked at every beam, and not one of them will carry a truck,” Hanna Solberg said, in the ${link('courier-bridge', 'Valley Courier')} and a day later in the ${link('herald-bridge', 'Harbor Herald')}. ${prose}

## The vote

Marek Dvorak said the council had “no plan at all for the spring floods”, and ${link('herald-council', 'left the room')}. Floods come in ${link('almanac-floods', 'nineteen springs of twenty')}. “A bridge is cheaper than a ferry, and a ferry is what we will get,” Olu Adeyemi said. The money was ${link('gazette-budget', 'approved')}. ${prose}

Rosa Lindqvist wrote to ${link('mill-letter', 'The Mill Letter')}: “My flour comes over that bridge, and since October it has come a day late.” ${prose}

## The ferry

In January there was a date. “The ferry starts on the first of March, with or without a permit,” Olu Adeyemi said on ${link('radio-ferry', 'the radio')}. ${prose}

March came. Hanna Solberg said that :quote[the boat had arrived without an engine and that nobody had ordered one]{#solberg-the-boat-had-arrived}, and the ${link('courier-ferry', 'Courier')} printed it. ${prose}

${prose}
`;
