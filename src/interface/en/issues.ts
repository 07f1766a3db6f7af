import { addressIssues } from './issues-addresses.ts';
import { dateIssues } from './issues-dates.ts';
import { fileIssues } from './issues-files.ts';
import { markdownIssues } from './issues-markdown.ts';
import { markupIssues } from './issues-markup.ts';
import { printedIssues } from './issues-printed.ts';
import { publishingIssues } from './issues-publishing.ts';
import { recordIssues } from './issues-records.ts';
import { settingsIssues } from './issues-settings.ts';
import { speechIssues } from './issues-speech.ts';
import { valueIssues } from './issues-values.ts';
import { witnessIssues } from './issues-witnesses.ts';
import { yamlIssues } from './issues-yaml.ts';

/** By issue code, what is wrong in a content file and how to fix it, in English. */
export const issues = {
  ...fileIssues,
  ...yamlIssues,
  ...valueIssues,
  ...markdownIssues,
  ...markupIssues,
  ...recordIssues,
  ...dateIssues,
  ...witnessIssues,
  ...printedIssues,
  ...speechIssues,
  ...publishingIssues,
  ...addressIssues,
  ...settingsIssues,
};
