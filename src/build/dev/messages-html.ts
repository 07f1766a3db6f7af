import type { Issue } from '../../issues/issue.ts';
import { devText } from '../../interface/strings.ts';
import { summary } from '../../issues/report.ts';
import { escapeMarkup } from '../../outputs/feeds/html.ts';
import { deskPath, type DeskFile } from './desk-files.ts';

/**
 * The gate's messages as HTML, starting with the ones about the files that a page shows.
 * @param shown the path of the page, or the name of a file in the content folder
 */
export function messagesHtml(
  issues: readonly Issue[],
  files: readonly DeskFile[],
  shown: string,
): string {
  const shownFiles = files.filter(
    ({ name, page }) => name === shown || page?.replace(/#.*/, '') === shown,
  );
  const isHere = ({ file }: Issue): boolean => shownFiles.some((each) => each.file === file);
  const list = (heading: string, listed: readonly Issue[]): string =>
    listed.length === 0
      ? ''
      : `<h2>${escapeMarkup(heading)}</h2><ol>${listed.map((issue) => item(issue, files)).join('')}</ol>`;
  const onThisPage = issues.filter(isHere);
  const edited = shownFiles.map(
    ({ name, file }) => `<a href="${escapeMarkup(deskPath(name))}">${escapeMarkup(file)}</a>`,
  );
  return [
    `<summary>${escapeMarkup(devText.messages(summary(issues)))}</summary>`,
    onThisPage.length === 0
      ? `<p>${escapeMarkup(devText.nothingHere)}</p>`
      : `<div data-own>${list(devText.onThisPage, onThisPage)}</div>`,
    list(
      devText.elsewhere,
      issues.filter((issue) => !isHere(issue)),
    ),
    `<p>${[...edited, `<a href="${escapeMarkup(deskPath())}">${escapeMarkup(devText.allFiles)}</a>`].join(' · ')}</p>`,
  ].join('');
}

function item(
  { file, line, column, severity, code, message, fix }: Issue,
  files: readonly DeskFile[],
): string {
  const place = escapeMarkup(`${file}:${line}:${column}`);
  const known = files.find((each) => each.file === file);
  const link =
    known === undefined
      ? place
      : `<a href="${escapeMarkup(`${deskPath(known.name)}#${line}:${column}`)}">${place}</a>`;
  return `<li data-severity="${severity}">${link} <b>${severity}</b> <code>${code}</code><br>${escapeMarkup(message)}<br>→ ${escapeMarkup(fix)}</li>`;
}
