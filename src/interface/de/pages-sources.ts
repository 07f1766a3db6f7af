import type { sources as english } from '../en/pages-sources.ts';
import type { Like } from '../like.ts';

/** Text for the list of sources, a source’s page and its citation in an article. */
export const sources: Like<typeof english> = {
  title: 'Quellen',
  description:
    'Alle verwendeten Veröffentlichungen, nach Medien, und wie viel davon wir gelesen haben.',
  dek: (count) =>
    `${count === 1 ? 'Eine Veröffentlichung' : `${count} Veröffentlichungen`}, nach Medien. Agenturmeldungen stehen unter der Agentur.`,
  dateNotFound: 'Datum nicht ermittelt',
  notFound: 'nicht ermittelt',
  notStated: 'nicht angegeben',
  kind: 'Quelle',
  summary: (title, outlet) =>
    `Eine von uns verwendete Quelle: ${outlet === undefined ? title : `${title}, ${outlet}`}.`,
  details: {
    type: 'Gattung',
    outlet: 'Medium',
    author: 'Verfasst von',
    published: 'Veröffentlicht',
    address: 'Adresse',
    language: 'Sprache',
    standing: 'Art der Quelle',
    read: 'Wie viel davon wir gelesen haben',
    caution: 'Vorbehalt',
    note: 'Anmerkung',
  },
  publication: {
    editor: 'Herausgegeben von',
    translator: 'Übersetzt von',
    publisher: 'Erschienen bei',
    'publisher-place': 'Erscheinungsort',
    edition: 'Auflage',
    volume: 'Band',
    issue: 'Heft',
    page: 'Seite',
    'collection-title': 'Reihe',
    authority: 'Behörde oder Gericht',
    number: 'Nummer',
    'event-title': 'Veranstaltung',
    'event-place': 'Veranstaltungsort',
    medium: 'Format',
    ISBN: 'ISBN',
    ISSN: 'ISSN',
    DOI: 'DOI',
  },
  types: {
    article: 'Artikel',
    'article-journal': 'Aufsatz in einer Fachzeitschrift',
    'article-magazine': 'Zeitschriftenartikel',
    'article-newspaper': 'Zeitungsartikel',
    book: 'Buch',
    broadcast: 'Sendung',
    chapter: 'Buchkapitel',
    document: 'Dokument',
    hearing: 'Anhörung',
    interview: 'Interview',
    legal_case: 'Gerichtsverfahren',
    legislation: 'Rechtsvorschrift',
    post: 'Post',
    'post-weblog': 'Blogbeitrag',
    report: 'Bericht',
    speech: 'Rede',
    standard: 'Norm',
    webpage: 'Webseite',
  },
  articles: 'Artikel, die diese Quelle anführen',
  quotations: 'Zitate, deren Eintrag sich auf diese Quelle stützt',
  events: 'Ereignisse, die durch diese Quelle belegt sind',
  state: (read, standing) => `\u00A0${read}; ${standing}.`,
  caution: (reliability) => ` Vorbehalt: ${reliability}`,
  record: 'Eintrag',
  ofThisSource: ' zu dieser Quelle',
  printings: {
    title: (outlet) => `Wiedergabe der verglichenen Zitate: ${outlet}`,
    compared: (count) =>
      count === 1
        ? 'Wir haben eine Fassung mit der Referenzfassung verglichen. Eine einzige Fassung sagt nichts über das Medium im Allgemeinen.'
        : `Wir haben ${count} Fassungen mit der jeweiligen Referenzfassung verglichen. Es sind nur die, die wir gefunden haben; ein Urteil über das Medium sind sie nicht.`,
    more: (count) => `und ${count === 1 ? 'eine' : count} weitere`,
  },
};
