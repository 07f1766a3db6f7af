/**
 * Every text that readers and editors see, in the language of the interface (`language.ts`), by the part of the project that
 * shows it. A part that a page does not import stays out of that page's script.
 */
export { check as checkText } from './en/check.ts';
export { checkPage as checkPageText } from './en/check-page.ts';
export { commands as commandsText } from './en/commands.ts';
export { corrections as correctionsText } from './en/corrections.ts';
export { desk as deskText } from './en/desk.ts';
export { fields as fieldsText } from './en/fields.ts';
export { dates as datesText } from './en/dates.ts';
export { issues as issuesText } from './en/issues.ts';
export { issueReport as issueReportText } from './en/issues-report.ts';
export { markdown as markdownText } from './en/markdown.ts';
export { outputs as outputsText } from './en/outputs.ts';
export { pages as pagesText } from './en/pages.ts';
export { publication as publicationText } from './en/publication.ts';
export { quotation as quotationText } from './en/quotation.ts';
export { schemas as schemasText } from './en/schemas.ts';
export { search as searchText } from './en/search.ts';
export { stemma as stemmaText } from './en/stemma.ts';
export { timeline as timelineText } from './en/timeline.ts';
