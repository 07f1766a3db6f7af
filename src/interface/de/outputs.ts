import type { outputs as english } from '../en/outputs.ts';
import type { Like } from '../like.ts';
import { openData } from './open-data.ts';

/** What citations say of a quotation of each form; with a colon, since the name that follows has no case. */
const citationForms: Like<typeof english.citation.forms> = {
  direct: { reports: 'Zitiert wird:', printedIn: 'Zitiert nach:' },
  mixed: { reports: 'In Teilen zitiert wird:', printedIn: 'Zitiert nach:' },
  indirect: { reports: 'In indirekter Rede wiedergegeben wird:', printedIn: 'Wiedergegeben nach:' },
};

/** Text for citations, feeds, cards, embeds, the calendar and data for programs. */
export const outputs: Like<typeof english> = {
  openData,
  ourTranslation: (words) => `Unsere Übersetzung: ${words}`,
  citation: {
    forms: citationForms,
    prints: 'Enthält Worte,',
    printedIn: 'Quelle:',
    copiedLine: (line) => `– ${line}`,
    tracedTo: (source) => `Zurückverfolgt bis zu einer nicht eingesehenen Quelle: ${source}`,
    recordAt: (publication, url) => `Eintrag (${publication}): ${url}`,
    record: (publication) => `Der vollständige Eintrag zu diesem Zitat (${publication})`,
    uncertainDate: (date) => `Datum: ${date}`,
    apa: {
      date: (year, month, day) =>
        [year, [day && `${day}.`, month].filter((part) => part !== undefined).join(' ')]
          .filter((part) => part !== '')
          .join(', '),
      approximately: (date) => `ca. ${date}`,
      noDate: 'o.\u202FD.',
      and: ' & ',
    },
  },
  embedTitle: (speakers, said, publication) =>
    `${said ? 'Zitat:' : 'Worte,'} ${speakers} (${publication})`,
  feeds: {
    articles: {
      title: (publication) => `${publication}: Artikel`,
      description: 'Unsere Analysen im Volltext.',
    },
    quotes: {
      title: (publication) => `${publication}: Zitate`,
      description: 'Alle erfassten Zitate mit Quellen und Fassungen.',
    },
    corrections: {
      title: (publication) => `${publication}: Berichtigungen`,
      description: 'Alle Berichtigungen, Klarstellungen und Aktualisierungen.',
    },
  },
  article: {
    keyQuotes: 'Zentrale Zitate',
    unverified: 'Was wir nicht bestätigen konnten',
    sources: 'Quellen',
    collation: 'Die anderen Fassungen',
  },
  quotation: {
    occasion: (occasion) => `Anlass: ${occasion}.`,
    printings: 'Fassungen:',
    copyText: 'Referenzfassung',
  },
  corrections: {
    kinds: { correction: 'Berichtigung', clarification: 'Klarstellung', update: 'Aktualisierung' },
    entryTitle: (kind, record) => `${kind}: ${record}`,
    correctionOf: (kind, record) => `${kind} zu: ${record}`,
    was: (words) => `Vorher: ${words}`,
    now: (words) => `Jetzt: ${words}`,
  },
  calendar: {
    id: 'Fristen',
    title: (publication) => `${publication}: angekündigte Fristen`,
    summary: (outcome, title) => `${outcome}: ${title}`,
  },
  cards: {
    byline: (authors, date) => `Von ${authors}, ${date}`,
    asPrinted: (outlet) => `Fassung ${outlet}`,
    asReported: (outlet) => `Laut ${outlet}`,
    wordsIn: (language) => `Sprache des Zitats: ${language}.`,
    signs: (meaning) =>
      meaning === undefined
        ? 'Eine Nachricht aus Symbolen, ohne Worte.'
        : `In Symbolen ausgedrückt: ${meaning}`,
    ourTranslationFrom: (language, gloss) => `Unsere Übersetzung (Original: ${language}): ${gloss}`,
  },
  sections: {
    articles: 'Artikel',
    authors: 'Wer hier schreibt',
    quotes: 'Zitate',
    speakers: 'Zitierte',
    timeline: 'Chronik',
    topics: 'Themen',
    sources: 'Quellen',
  },
};
