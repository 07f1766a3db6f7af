import { circulating } from './circulating.ts';
import type { Samples } from './samples.ts';

const record = 'oleg-vyugin-second-grade';

const variant =
  'The world will move forward, but Russia will never use any second-grade technology';

/** Samples from our own publication. */
export const ourSamples: Samples = {
  article: 'articles/kremlin-order-russia-china-ai/',
  otherArticle: 'articles/how-a-quotation-changes/',
  headings: ['Our take', 'Why it matters'],
  notes: { first: 'Business Standard', host: 'business-standard.com', atLeast: 50 },
  correctedOften: 'articles/kremlin-order-russia-china-ai/',
  offline: { article: 'articles/how-a-quotation-changes/', unread: 'articles/whose-values/' },
  quotation: `quotes/${record}/`,
  shared: {
    opening: '“The world will move forward,',
    credit: '— Oleg Vyugin, probably 20 September 2022',
  },
  printings: {
    atLeast: 5,
    altered: 'lambham',
    shortened: 'dailytrending',
    lost: 'move forward',
    last: 'newsnpr',
  },
  otherQuotation: 'quotes/kremlin-order-2024-12/',
  stemma: {
    step: { id: 'bi-2025', says: 'lost: will added: would' },
    start: 'bi',
    keys: [
      ['ArrowRight', 'bi-headline'],
      ['ArrowRight', 'bi-2025'],
      ['ArrowLeft', 'bi-headline'],
      ['ArrowDown', 'viralmag'],
      ['ArrowUp', 'bi-headline'],
    ],
    reworded: { id: 'lambham', added: 'tech for years' },
    word: /^second-grade$/,
    lacking: ['newsnpr', 'pb', 'tanayj', 'viralmag'],
  },
  records: [
    'quotes/kremlin-order-2024-12/',
    'quotes/oleg-vyugin-second-grade/',
    'quotes/gref-most-critical-position/',
    'quotes/vedyakhin-lag-2025-11/',
  ],
  verdicts: [
    'quotes/oleg-vyugin-second-grade/',
    'quotes/kremlin-order-2024-12/',
    'quotes/gref-most-critical-position/',
    'quotes/vedyakhin-lag-2024-12/',
    'quotes/putin-value-based-sovereignty/',
    'quotes/chip-executive-everything-is-gone/',
  ],
  word: 'technology',
  drawn: [
    'quotes/oleg-vyugin-second-grade/',
    'timeline/',
    'topics/how-words-travel/',
    'quotes/',
    'speakers/alexander-vedyakhin/',
  ],
  check: {
    passages: circulating,
    variant,
    variantOf: record,
    marked: { onRecord: ['only', 'some'], inYours: ['never', 'any'] },
    withVerdict: { unprinted: variant, printed: circulating[1].text },
    copied:
      /^“The world will move forward, but Russia will only use .*” — Oleg Vyugin, as printed by /,
  },
  search: {
    common: 'the',
    inSection: 'sovereignty',
    years: [2023, 2024],
    nowhere: ['to be or not to be', 'AT&T', 'R&D', 'C++', '🎉', 'ขอบคุณ', 'សួស្តី'],
    short: { query: 'to be', marked: /^(?:to|be|been|being)$/i },
    foreign: 'ru',
    speaker: 'german-gref',
    names: ['Gref', 'Греф'],
    name: 'Xi',
    possessives: ['Xi’s', "Xi's"],
    topic: 'chips',
    onTopic: ['gref chips', 'видеокарты Греф', 'Gref GPUs'],
    month: '2024-12',
    inMonth: ['december 2024', 'Dec 2024', '2024-12', 'декабрь 2024'],
    readAs: 'said or printed in December 2024.',
    words: 'gref chips',
  },
};
