import type { search as english } from '../en/pages-search.ts';
import type { Like } from '../like.ts';

/** Text for the search page, the search panel and the index of words, before anything is searched. */
export const search: Like<typeof english> = {
  title: 'Suche',
  description:
    'Finden Sie jedes Zitat über Wörter, an die Sie sich halb erinnern, und die Artikel, in denen es steht.',
  withoutScripts: {
    before: 'Ohne Skripte kann diese Seite nicht suchen. Das',
    link: 'Wortregister',
    after:
      'findet ein Zitat über jedes Wort, das Ihnen einfällt, und die Listen unten führen zu allen Zitaten und Artikeln.',
  },
  field: 'Wörter, an die Sie sich erinnern, eine „Wortfolge“ in Anführungszeichen, ein Name',
  submit: 'Suchen',
  options: 'Filter und Reihenfolge',
  filters: {
    speaker: 'Von wem',
    form: 'Form',
    topic: 'Thema',
    source: 'Quelle',
    from: 'Ab Jahr',
    to: 'Bis Jahr',
  },
  any: 'Alle',
  shortcut: 'Die Taste / öffnet auf jeder Seite die Suche',
  order: 'Reihenfolge',
  bestFirst: 'Beste Treffer zuerst',
  newestFirst: 'Neueste zuerst',
  quotations: 'Zitate',
  articles: 'Artikel',
  more: 'Mehr zeigen',
  noIndex: 'Es gibt noch keinen Suchindex: Nach dem ersten Build steht er der Suche zur Verfügung.',
  failure:
    'Die Suche funktioniert hier nicht: Der Suchindex ließ sich nicht laden, oder der Browser lässt WebAssembly nicht zu. Die Listen unten führen zu allen Zitaten und Artikeln.',
  browse: {
    title: 'Blättern',
    indexes: 'Register',
    speakers: 'Zitierte',
    topics: 'Themen',
    sources: 'Quellen',
    quotations: 'Alle Zitate',
    articles: 'Alle Artikel',
    byForm: 'Zitate nach Form',
    byYear: 'Zitate nach Jahr',
    volumes: 'Weitere Bände',
  },
  words: {
    title: 'Wortregister',
    description:
      'Die Wörter aller hier erfassten Zitate nach Anfangsbuchstaben, jedes mit den Zitaten, in denen es vorkommt.',
    dek: 'Finden Sie ein Zitat über ein beliebiges Wort daraus, auf Deutsch oder in der Sprache, in der es gesagt wurde.',
    leftOut: {
      before:
        'Die häufigsten Wörter und alle Zahlen fehlen. Kommt ein Wort in mehr als zwanzig Zitaten vor, ist nur deren Zahl angegeben; die',
      link: 'Suche',
      after: 'findet sie alle.',
    },
    firstLetter: 'Ein Wort des Zitats beginnt mit',
    otherLetters: 'Buchstaben anderer Alphabete',
    letterTitle: (letter) => `Wörter mit ${letter}`,
    letterDescription: (letter) =>
      `Wörter der hier erfassten Zitate, die mit ${letter} beginnen, jedes mit den Zitaten, in denen es vorkommt.`,
    letterNavigation: 'Buchstaben',
    letters: 'Buchstaben:',
    count: (count) => `${count} Zitate`,
    ourTranslation: 'unsere Übersetzung',
    translated: 'übersetzt',
  },
};
