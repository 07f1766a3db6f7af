import type { search as english } from '../en/search.ts';
import type { Like } from '../like.ts';
import { yearName } from './year.ts';

const numbers = new Intl.NumberFormat('de');

const quotations = (count: number): string =>
  count === 0 ? 'Keine Zitate' : `${numbers.format(count)} ${count === 1 ? 'Zitat' : 'Zitate'}`;

/** `am 5. Mai 2025`, `im Mai 2025`, `2025`, `2024 bis 2025`. */
const dated = (date: string, isDay: boolean): string => {
  if (isDay) return `am ${date}`;
  return /^\d/.test(date) ? date : `im ${date}`;
};

/** Text for the search in the browser. */
export const search: Like<typeof english> = {
  title: 'Suche',
  close: 'Schließen',
  any: 'Alle',
  year: yearName,
  choice: (label, count) => `${label} (${count})`,
  showMore: (more, total) => `${more} weitere von ${total} zeigen`,
  passages: {
    words: '',
    gloss: 'Unsere Übersetzung:',
    original: 'Im Original:',
    printing: 'In einer anderen Fassung:',
  },
  status: {
    language: 'de',
    totals: (found, articles) =>
      `${[quotations(found), ...(articles > 0 ? [`${numbers.format(articles)} Artikel`] : [])].join(', ')}. `,
    articlesMissing: 'Die Artikel konnten nicht durchsucht werden. ',
    volumesMissing: 'Ein Teil des Archivs konnte nicht durchsucht werden. ',
    withoutFilters: (count) => `Ohne Filter suchen (${count})`,
    subject: (speaker, topic, count) => `${speaker} zum Thema ${topic} (${count})`,
    readAsDate: (date, isDay) =>
      `Als Datum verstanden: gesagt oder veröffentlicht ${dated(date, isDay)}. `,
    years: (first, last) => `${first} bis ${last}`,
    wordsInstead: 'Stattdessen nach den Worten suchen',
    alsoSearched: (names, more) =>
      `Auch gesucht: ${names.join(', ')}${more === 0 ? '' : ` und ${more === 1 ? 'ein weiterer Name' : `${more} weitere Namen`}`}. `,
    didYouMean: ['Meinten Sie ', '?'],
    nothing: 'Versuchen Sie es mit weniger Wörtern, oder blättern Sie in den Listen.',
    withoutPhrase:
      'Genau diese Wortfolge steht in keinem Zitat. Die folgenden enthalten die einzelnen Wörter.',
    withoutSomeWords:
      'Kein Zitat enthält alle diese Wörter. Die folgenden enthalten mindestens die Hälfte davon.',
  },
};
