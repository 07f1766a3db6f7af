import { site } from '../site.ts';
import { interfaceFor, languages, type ReaderTexts } from './languages.ts';

const texts: ReaderTexts = languages[interfaceFor(site.language) ?? 'en'];

/**
 * What readers see, in the language of the publication (`language` in `site.yaml`). Bundles have `reader.ts` of that
 * language in place of this file, and so no other one (`src/build/astro/one-language.ts`). What only editors see, such as
 * the messages of the gate and of commands, is in English.
 */
export const {
  articleScriptsText,
  checkText,
  checkPageText,
  correctionsText,
  datesText,
  interfaceLanguage,
  markdownText,
  outputsText,
  pagesText,
  quotationText,
  scriptsText,
  searchText,
  stemmaText,
  stopWordsText,
  timelineText,
  timelineScriptsText,
} = texts;
