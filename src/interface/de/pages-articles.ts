import type { articles as english } from '../en/pages-articles.ts';
import type { Like } from '../like.ts';

/** Text for the list of articles, and for what surrounds the body of an article. */
export const articles: Like<typeof english> = {
  title: 'Artikel',
  description: 'Alle unsere Analysen, die neuesten zuerst.',
  published: 'Veröffentlicht am',
  updated: 'aktualisiert am',
  minutes: (minutes) => `Lesezeit: ${minutes === 1 ? 'eine Minute' : `${minutes} Minuten`}.`,
  contents: (count) => `Inhalt (${count})`,
  notes: 'Anmerkungen zu diesem Absatz',
  keyQuotes: 'Zentrale Zitate',
  stateOf: (number, count) => `${number} von ${count}`,
  unverified: 'Was wir nicht bestätigen konnten',
  timeline: 'Chronik',
  corrections: 'Berichtigungen',
  sources: 'Quellen',
  sourceCount: (count) =>
    count === 1
      ? 'Eine Quelle und wie viel davon wir gelesen haben'
      : `${count} Quellen und wie viel wir von jeder gelesen haben`,
  backToText: 'zurück',
  backToPlace: (place) => `zurück zu Stelle ${place}`,
  further: 'Weiterführende Quellen',
  furtherCount: (count) => (count === 1 ? 'Eine weitere Quelle' : `${count} weitere Quellen`),
  records: 'Unser Eintrag zu jeder Quelle',
  sourcesOf: (title) => `Quellen zu „${title}“`,
  sourcesDescription: 'Alle Quellen eines Artikels, mit unserem Eintrag zu jeder.',
  readNext: 'Lesen Sie auch',
};
