import type { site as english } from '../en/pages-site.ts';
import type { Like } from '../like.ts';

/** Text that every page has: in its title, its navigation and its footer. */
export const site: Like<typeof english> = {
  documentTitle: (heading, name) => `${heading} | ${name}`,
  skip: 'Zum Inhalt springen',
  mainNavigation: 'Hauptmenü',
  footerNavigation: 'Über diese Website',
  links: {
    about: 'Über uns',
    articles: 'Artikel',
    authors: 'Wer hier schreibt',
    corrections: 'Berichtigungen',
    method: 'Methode',
    policies: 'Grundsätze',
    quotations: 'Zitate',
    search: 'Suche',
    check: 'Zitat prüfen',
    sources: 'Quellen',
    speakers: 'Zitierte',
    timeline: 'Chronik',
    topics: 'Themen',
    words: 'Wortregister',
  },
  publishedBy: (publisher) => `Herausgeber: ${publisher}${publisher.endsWith('.') ? '' : '.'}`,
  pageNavigation: 'Seiten',
  pageOf: (number, count) => `Seite ${number} von ${count}:`,
  notFound: {
    title: 'Seite nicht gefunden',
    dek: 'Unter dieser Adresse gibt es keine Seite.',
    advice:
      'Adressen ändern sich bei uns nicht. Falls Sie einem Link gefolgt sind, enthält er vielleicht einen Tippfehler. Weiter geht es über die',
    search: 'Suche',
    quotations: 'Zitate',
    comma: ', die',
    or: 'oder die',
    articles: 'Artikel',
  },
};
