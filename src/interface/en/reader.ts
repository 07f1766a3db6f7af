/** The texts that readers see, by the part of the project that shows them, and their language. */
export { articleScripts as articleScriptsText } from './article-scripts.ts';
export { check as checkText } from './check.ts';
export { checkPage as checkPageText } from './check-page.ts';
export { corrections as correctionsText } from './corrections.ts';
export { dates as datesText } from './dates.ts';
export { markdown as markdownText } from './markdown.ts';
export { outputs as outputsText } from './outputs.ts';
export { pages as pagesText } from './pages.ts';
export { publicationFiles } from './publication-files.ts';
export { quotation as quotationText } from './quotation.ts';
export { scripts as scriptsText } from './scripts.ts';
export { search as searchText } from './search.ts';
export { stemma as stemmaText } from './stemma.ts';
export { stopWords as stopWordsText } from './stop-words.ts';
export { timeline as timelineText } from './timeline.ts';
export { timelineScripts as timelineScriptsText } from './timeline-scripts.ts';

/** The language of these texts and of the names, numbers and lists in them. Each record has its own language. */
export const interfaceLanguage = 'en';
