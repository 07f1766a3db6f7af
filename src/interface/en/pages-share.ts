/** Text for sharing, embedding and citing. */
export const share = {
  group: 'Share',
  link: 'Link:',
  copyLink: 'Copy link',
  shareLink: 'Share …',
  copy: 'Copy',
  more: 'Copy it with its source, or embed it',
  forms: {
    text: 'Text with its source',
    markdown: 'Markdown with its source',
    embedCode: 'Embed code',
  },
  linkToSection: 'Link to this section',
  embedded: (site: string) => `The full record, at ${site}`,
  cite: {
    title: 'How to cite',
    /** For screen readers, after “Copy”. */
    inProse: ' the citation in prose',
    style: 'In APA style. As a file:',
  },
};
