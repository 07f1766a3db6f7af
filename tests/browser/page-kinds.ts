import { site } from '../../src/site.ts';

const ourPages = [
  './',
  'articles/',
  'articles/kremlin-order-russia-china-ai/',
  'articles/kremlin-order-russia-china-ai/sources/',
  'articles/kremlin-order-russia-china-ai/corrections/',
  'quotes/',
  'quotes/form/indirect/',
  'quotes/words/changed/',
  'quotes/year/2025/',
  'quotes/kremlin-order-2024-12/',
  'quotes/oleg-vyugin-second-grade/',
  'quotes/gref-most-critical-position/',
  'quotes/vedyakhin-lag-2025-11/',
  'speakers/',
  'speakers/alexander-vedyakhin/',
  'speakers/alexander-vedyakhin/sovereignty/',
  'timeline/',
  'topics/',
  'topics/chips/',
  'sources/',
  'sources/bi-africa-2025/',
  'search/',
  'check/',
  'words/',
  'words/s/',
  'method/',
  'policies/',
  'about/',
  'corrections/',
  '404.html',
] as const;

/** One page for each layout. */
const germanPages = [
  './',
  'articles/ein-wort-weniger/',
  'articles/flut-und-haushalt/',
  'articles/zahlen-oder-schwimmen/',
  'quotes/',
  'quotes/words/reversed/',
  'quotes/wolters-faehre/',
  'quotes/okonjo-flut/',
  'speakers/',
  'speakers/ruth-okonjo/',
  'authors/',
  'authors/mira-tannhof/',
  'topics/hafen/',
  'sources/',
  'sources/kurier-faehre/',
  'search/',
  'check/',
  'words/f/',
  'policies/',
  'corrections/',
  '404.html',
] as const;

/** Whether the tests run on the German publication (`tests/german/content`). */
export const isGerman = site.language === 'de';

/** One page of each kind, as paths from the front page of the site under test. */
export const pageKinds: readonly string[] = isGerman ? germanPages : ourPages;
