import type { IncomingMessage, ServerResponse } from 'node:http';
import { text as textOf } from 'node:stream/consumers';
import { devText } from '../../interface/strings.ts';
import { escapeMarkup } from '../../outputs/feeds/html.ts';
import { messageOf } from '../system-error.ts';
import { DESK, deskFiles, deskPath, type DeskFile } from './desk-files.ts';
import { editPage, listPage, unknownPage } from './edit-page.ts';
import { messagesHtml } from './messages-html.ts';
import { readForEditing, saveFile } from './save-file.ts';
import type { ContinuousGate } from './continuous-gate.ts';

/** Handles requests for the desk's pages. */
export interface DeskServer {
  /** The middleware for requests; it passes on those for other pages. */
  readonly handle: (request: IncomingMessage, response: ServerResponse, next: () => void) => void;
  /** Notifies all open pages that the content was checked again. */
  readonly notifyPages: () => void;
}

/** Serves the desk: the messages, the list of files, and a page for editing each file. */
export function deskServer(dir: string, gate: ContinuousGate): DeskServer {
  const listeners = new Set<ServerResponse>();
  const answer = async (
    request: IncomingMessage,
    response: ServerResponse,
    url: URL,
  ): Promise<void> => {
    const rest = url.pathname.slice(`/${DESK}/`.length);
    if (rest === 'events/') return listen(request, response, listeners);
    const { folder, issues } = await gate.result();
    const files = deskFiles(folder);
    if (rest === 'messages/')
      return send(response, messagesHtml(issues, files, url.searchParams.get('of') ?? ''));
    if (rest === '') return send(response, listPage(files, messagesHtml(issues, files, '')));
    const file = files.find(({ name }) => rest === `edit/${name}/`);
    if (!file) return send(response, unknownPage(), 404);
    if (request.method !== 'POST')
      return send(
        response,
        editPage(
          { ...file, ...(await readForEditing(dir, file.name)) },
          messagesHtml(issues, files, file.name),
        ),
      );
    // Any page that an editor visits could submit a form to this address, even an endless one.
    if (request.headers['sec-fetch-site'] !== 'same-origin') {
      response.setHeader('Connection', 'close');
      return send(response, `<p>${escapeMarkup(devText.desk.notSaved.foreign)}</p>`, 403);
    }
    const { edited, problem } = await save(dir, file, request);
    if (problem === undefined) {
      await gate.recheck();
      response.writeHead(303, { Location: deskPath(file.name) }).end();
    } else
      send(
        response,
        editPage({ ...file, ...edited, problem }, messagesHtml(issues, files, file.name)),
        409,
      );
  };
  return {
    handle: (request, response, next) => {
      // Vite has already removed the base.
      const url = URL.parse(request.url ?? '', 'http://localhost');
      if (!url?.pathname.startsWith(`/${DESK}/`)) return next();
      answer(request, response, url).catch((error: unknown) => {
        send(response, `<p>${escapeMarkup(devText.unreadable(messageOf(error)))}</p>`, 500);
      });
    },
    notifyPages: () => {
      for (const listener of listeners) listener.write('data:checked\n\n');
    },
  };
}

async function save(dir: string, { name }: DeskFile, request: IncomingMessage) {
  const form = new URLSearchParams(await textOf(request));
  const edited = { text: form.get('text') ?? '', digest: form.get('digest') ?? '' };
  const problem = form.has('text')
    ? await saveFile(dir, name, edited)
    : devText.desk.notSaved.foreign;
  return { edited, problem };
}

function listen(
  request: IncomingMessage,
  response: ServerResponse,
  listeners: Set<ServerResponse>,
): void {
  response.writeHead(200, { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store' });
  response.write('\n');
  listeners.add(response);
  request.on('close', () => listeners.delete(response));
}

function send(response: ServerResponse, html: string, status = 200): void {
  response
    .writeHead(status, { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-store' })
    .end(html);
}
