/** What the publication is called and where it stands. The environment may name another address. */
export const site = {
  name: 'Verbatim',
  tagline: 'Whose words are these, really?',
  description:
    'News analysis in which every quotation carries its papers: who said it, when, in whose words, and who printed it differently.',
  publisher: 'the Verbatim project',
  language: 'en',
  locale: 'en-US',
  /** Origin of the published site. `SITE_URL` overrides it. */
  url: process.env['SITE_URL'] || 'https://verbatim.example',
  /** Path under which the site stands, with a slash at both ends. `BASE_PATH` overrides it. */
  base: `/${process.env['BASE_PATH'] ?? ''}/`.replace(/\/{2,}/g, '/'),
  /** The quotation the front page offers for checking, and the article that leads; the newest article leads where none is named. */
  frontPage: { quote: 'oleg-vyugin-second-grade' },
} as const;
