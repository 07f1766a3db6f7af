/**
 * Every text that readers and editors see, by the part of the project that shows it: for readers in the language of the
 * publication, for editors in English. A part that a page does not import stays out of that page's script.
 */
export * from './chosen.ts';
export { commands as commandsText } from './en/commands.ts';
export { dates as editorDatesText } from './en/dates.ts';
export { faults as dateFaultsText } from './en/date-faults.ts';
export { desk as deskText } from './en/desk.ts';
export { dev as devText } from './en/dev.ts';
export { editorFindings } from './en/editor-findings.ts';
export { fields as fieldsText } from './en/fields.ts';
export { issues as issuesText } from './en/issues.ts';
export { issueReport as issueReportText } from './en/issues-report.ts';
export { publication as publicationText } from './en/publication.ts';
export { schemas as schemasText } from './en/schemas.ts';
