import { devText } from '../../interface/strings.ts';
import { escapeMarkup as escape } from '../../outputs/feeds/html.ts';
import { site } from '../../site.ts';
import { browserFile, deskPath, type DeskFile } from './desk-files.ts';

const text = devText.desk;

/** A file that is being edited. */
export interface EditedFile extends DeskFile {
  /** Its text, or what an editor typed if that could not be saved. */
  readonly text: string;
  /** The digest of the text that the editor started from. */
  readonly digest: string;
  /** Why it was not saved, if so. */
  readonly problem?: string | undefined;
}

/**
 * The page for editing a file: its text, the page that shows it, and the gate's messages.
 * @param messages the messages as HTML
 */
export function editPage(
  { name, file, page, text: value, digest, problem }: EditedFile,
  messages: string,
): string {
  const shown =
    page === undefined
      ? `<p>${escape(text.noPage)}</p>`
      : `<iframe src="${escape(page)}" title="${escape(text.preview(file))}"></iframe>`;
  const link = page === undefined ? '' : ` <a href="${escape(page)}">${escape(text.openPage)}</a>`;
  return document(
    file,
    `<main class="edit" data-file="${escape(name)}">
<form method="post"><h1>${escape(file)}</h1>
${problem === undefined ? '' : `<p role="alert">${escape(problem)}</p>`}
<textarea name="text" aria-label="${escape(text.text(file))}" spellcheck="false" autocomplete="off">\n${escape(value)}</textarea>
<input type="hidden" name="digest" value="${digest}">
<p><button>${escape(text.save)}</button>${link} <a href="${escape(deskPath())}">${escape(devText.allFiles)}</a></p></form>
<section class="messages"><details open>${messages}</details></section>
<section class="preview">${shown}</section></main>`,
  );
}

/** The page with all messages and all files. */
export function listPage(files: readonly DeskFile[], messages: string): string {
  const items = files.map(
    ({ name, file }) => `<li><a href="${escape(deskPath(name))}">${escape(file)}</a></li>`,
  );
  return document(
    text.title,
    `<main data-file=""><h1>${escape(text.title)}</h1><p>${escape(text.intro)}</p>
<section class="messages"><details open>${messages}</details></section>
<ul>${items.join('')}</ul></main>`,
  );
}

/** The page for a file that does not exist. */
export function unknownPage(): string {
  return document(text.title, `<main><p>${escape(text.unknown)}</p></main>`);
}

function document(title: string, body: string): string {
  return `<!doctype html><html lang="${site.language}"><head><meta charset="utf-8"><title>${escape(title)}</title>
<meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark">
<link rel="icon" href="data:,"><link rel="stylesheet" href="${browserFile('edit.css')}"></head><body>${body}
<script type="module" src="${browserFile('edit.ts')}"></script></body></html>`;
}
