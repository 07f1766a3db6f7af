import type { Samples } from './samples.ts';

const record = 'wolters-faehre';

/** Samples from the German publication (`tests/german/content`). */
export const germanSamples: Samples = {
  article: 'articles/ein-wort-weniger/',
  otherArticle: 'articles/flut-und-haushalt/',
  headings: ['Was gedruckt wurde', 'Was das ändert'],
  notes: { first: 'Altenwerder Bote', host: 'bote.example', atLeast: 8 },
  offline: { article: 'articles/ein-wort-weniger/', unread: 'articles/flut-und-haushalt/' },
  quotation: `quotes/${record}/`,
  shared: {
    opening: '„Die Fähre wird wahrscheinlich auch',
    credit: '– Jana Wolters, 5. Mai 2025',
  },
  printings: {
    atLeast: 3,
    altered: 'nordblick-titel',
    shortened: 'nordblick',
    lost: 'wahrscheinlich',
    last: 'nordblick-titel',
  },
  otherQuotation: 'quotes/okonjo-flut/',
  stemma: {
    step: { id: 'nordblick', says: 'weggefallen: wahrscheinlich' },
    start: 'bote',
    keys: [
      ['ArrowRight', 'kurier'],
      ['ArrowDown', 'nordblick'],
      ['ArrowRight', 'nordblick-titel'],
      ['ArrowLeft', 'nordblick'],
      ['ArrowUp', 'kurier'],
    ],
    reworded: { id: 'kurier', added: 'werde' },
    word: /^wahrscheinlich$/,
    lacking: ['kurier', 'nordblick', 'nordblick-titel'],
  },
  records: ['quotes/wolters-faehre/', 'quotes/okonjo-flut/'],
  verdicts: [
    'quotes/wolters-faehre/',
    'quotes/gutachten-kosten/',
    'quotes/aldermann-brueckengeld/',
  ],
  word: 'Fähre',
  drawn: ['quotes/wolters-faehre/', 'sources/kurier-faehre/', 'speakers/peter-aldermann/'],
  check: {
    passages: [
      {
        text: '„Die Fähre wird wahrscheinlich auch im nächsten Jahr fahren, und niemand muss dafür mehr bezahlen“',
        grade: 'as-printed',
        record,
        says: 'Wie veröffentlicht',
      },
      {
        text: '„Die Fähre wird auch im nächsten Jahr fahren, und niemand muss dafür mehr bezahlen“, sagte die Ministerin.',
        grade: 'known-alteration',
        record,
        says: 'Eine bekannte Abweichung',
      },
      {
        text: '»Die Kosten des Ausbaus sind nach heutigem Stand längst gedeckt«',
        grade: 'new-variant',
        record: 'gutachten-kosten',
        says: 'Anders als alle bekannten Fassungen',
      },
      {
        text: 'Peter Aldermann: „Wer über die Brücke will, soll zahlen oder schwimmen“ 🌉',
        grade: 'as-printed',
        record: 'aldermann-brueckengeld',
        says: 'Nie gesagt',
      },
    ],
    variant: 'Ohne die Gelder des Landes bleibt der Fluss, wie er',
    variantOf: 'aldermann-zuschuesse',
    marked: { onRecord: ['Zuschüsse', 'Hafen,'], inYours: ['Gelder', 'Fluss,'] },
    withVerdict: {
      unprinted: '»Die Kosten des Ausbaus sind nach heutigem Stand längst gedeckt«',
      printed:
        '„Die Fähre wird auch im nächsten Jahr fahren, und niemand muss dafür mehr bezahlen“, sagte die Ministerin.',
    },
    copied:
      /^„Ohne die Zuschüsse des Landes bleibt der Hafen, wie er ist“ – Peter Aldermann; Quelle: /,
  },
  search: {
    common: 'die',
    inSection: 'Nordblick',
    years: [2024, 2025],
    nowhere: ['Sein oder Nichtsein', 'AT&T', 'F&E', 'C++', '🎉', 'ขอบคุณ', 'សួស្តី'],
    short: { query: 'an drei', marked: /^(?:an|drei)$/i },
    foreign: 'en',
    speaker: 'ruth-okonjo',
    names: ['Okonjo', 'ruth okonjo'],
    name: 'Okonjo',
    possessives: ['Okonjos'],
    topic: 'hafen',
    onTopic: ['okonjo hafenausbau', 'Hafenausbau Okonjo'],
    month: '2025-05',
    inMonth: ['Mai 2025', 'mai 2025', '2025-05', '05/2025'],
    readAs: 'Als Datum verstanden: gesagt oder veröffentlicht im Mai 2025.',
    words: 'wolters brücke',
  },
};
