import type { share as english } from '../en/pages-share.ts';
import type { Like } from '../like.ts';

/** Text for sharing, embedding and citing. */
export const share: Like<typeof english> = {
  group: 'Teilen',
  link: 'Link:',
  copyLink: 'Link kopieren',
  shareLink: 'Teilen …',
  copy: 'Kopieren',
  more: 'Mit Quelle kopieren oder einbetten',
  forms: {
    text: 'Text mit Quelle',
    markdown: 'Markdown mit Quelle',
    embedCode: 'Code zum Einbetten',
  },
  linkToSection: 'Link zu diesem Abschnitt',
  embedded: (site) => `Der vollständige Eintrag (${site})`,
  cite: {
    title: 'Zitiervorschlag',
    inProse: ': die Quellenangabe als Text',
    style: 'Nach den Regeln der APA. Als Datei:',
  },
};
