/** What is wrong with a publication setting, and what each setting is for. */
export const settings = {
  origin:
    'is more than the origin of a site; write https:// and the host, such as https://news.example.org, and the path under base',
  base: 'is not a path with a slash at both ends; write one such as /news/, or leave the key out',
  contact:
    'is not an address that readers can write to; begin it with mailto: or https://, such as mailto:desk@publication.example',
  color: 'is not a color; write # and six hexadecimal digits in quotation marks, such as "#1c1a17"',
  colorPair:
    'is not two colors; write one for light and one for dark, such as ["#ffffff", "#161616"]',
  language: (known: readonly string[]) =>
    `is not a language of the interface; write ${known.join(' or ')}, or one of these with a region, such as en-GB`,
  /** What each key means, for editors. */
  about: {
    name: 'The name of the publication.',
    tagline: 'A line below the name.',
    description: 'What the publication is, in one sentence: for search engines and previews.',
    publisher: 'Who publishes it, as in “Published by …”.',
    language: 'The language of its prose, as a BCP 47 tag.',
    locale: 'The language with its region, for previews, such as en-US.',
    address: 'The origin of the published site, such as https://news.example.org.',
    base: 'The path of the site on its host, such as /news/, if it is not at the root.',
    license: 'The license of your prose and records, which does not cover the words you quote.',
    licenseName: 'The short name of the license, such as CC BY 4.0.',
    licenseUrl: 'The address of its text.',
    licenseNote:
      'What the footer of each page says about the license; the license’s name in it becomes a link.',
    contact: 'Where readers can report a wording that no record has: mailto: or https:.',
    reportsTo: 'Where readers can report another printing of a quotation: mailto: or https:.',
    menu: 'What the header links to, in order: sections of the site, and pages by id.',
    footer: 'What the footer of each page links to, in order.',
    sections: 'The parts of the site that are on; if absent, all are.',
    policyInPages:
      'Whether pages contain their own content security policy: true for a host that does not send custom headers, such as GitHub Pages.',
    frontPage:
      'The ids of the article that leads the front page and of the quotation shown there: the names of their files, without .md.',
    travelTopics:
      'The topics about how words travel: their pages have a drawing of how each quotation traveled.',
    materialUntil: 'The last month covered by the material you have read, as an EDTF date.',
    colors: 'Colors by name, each for the light and the dark scheme.',
  },
} as const;
