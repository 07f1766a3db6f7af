import { unfinishedMark as mark } from '../unfinished-mark.ts';
import type { publicationFiles as english } from '../en/publication-files.ts';
import type { Like } from '../like.ts';

/** The files of an empty publication, by their paths in its content folder. */
export const publicationFiles: Like<typeof english> & Readonly<Record<string, string>> = {
  'site.yaml': `# Was zu Ihrer Publikation gehört. docs/adopt.md erklärt jeden Schlüssel.
name: "${mark} der Name der Publikation"
tagline: "${mark} eine Zeile unter dem Namen"
description: "${mark} was sie ist, in einem Satz"
publisher: "${mark} wer sie herausgibt"
language: de
license:
  name: CC BY 4.0
  url: https://creativecommons.org/licenses/by/4.0/deed.de
  note: Unsere Texte und Einträge stehen unter CC BY 4.0; Zitate gehören denen, die sie gesagt oder veröffentlicht haben.
menu: [articles, quotes, speakers, method, search]
footer: [check, sources, corrections, about, policies, impressum]
# Die eingeschalteten Teile der Website. Weitere: timeline, events, topics, speaker-topics, downloads.
sections: [speakers, words, check, offline, cards, search]
# Wo sie erscheinen wird, sobald Sie es wissen:
# address: https://nachrichten.example.org
`,
  'pages/about.md': `---
title: Über uns
dek: "${mark} wer dies herausgibt und wozu."
---

${mark} wer Sie sind, wer Ihre Arbeit bezahlt und wie man Sie erreicht.
`,
  'pages/method.md': `---
title: Methode
dek: "${mark} wie Sie prüfen, was Sie veröffentlichen."
---

${mark} wie Sie den Wortlaut ermitteln, welche Fassungen Sie vergleichen und was Ihre Kennzeichnungen bedeuten und was nicht.
`,
  // Whoever publishes in German-speaking countries has to say this.
  'pages/impressum.md': `---
title: Impressum
dek: "${mark} wer verantwortlich ist."
---

${mark} Name und Anschrift, wie man Sie schnell erreicht, wer für den Inhalt verantwortlich ist, und was das Recht Ihres Landes sonst verlangt.
`,
  'pages/policies.md': `---
title: Grundsätze
dek: "${mark} die Regeln, an die Sie sich halten."
---

${mark} wie Sie Fehler berichtigen, wie Sie mit Quellen und Personen umgehen und wo man sich beschweren kann.
`,
};
