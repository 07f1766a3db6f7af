import type { Answer, ArticleAnswer, Place, Request } from './messages.ts';
import { openSearch, type Search } from './search.ts';

/** The search runs in a worker of its own, so that the page never waits for it. */
let place: Place | undefined;
let search: Promise<Search> | undefined;
let waiting: Request | undefined;
let isBusy = false;

// Pagefind leaves some of its promises alone; what has failed is told by those that are awaited.
addEventListener('unhandledrejection', (event) => event.preventDefault());

addEventListener('message', ({ data }: MessageEvent<Place | Request>) => {
  if ('folder' in data) {
    place = data;
    search = openSearch(data);
    return;
  }
  waiting = data;
  if (!isBusy) void answerAll();
});

/** Answers the latest request, and again while there is a later one. */
async function answerAll(): Promise<void> {
  isBusy = true;
  for (let request = next(); request !== undefined; request = next()) await answer(request);
  isBusy = false;
}

function next(): Request | undefined {
  const request = waiting;
  waiting = undefined;
  return request;
}

async function answer(request: Request): Promise<void> {
  const { id } = request;
  try {
    if (place === undefined) throw new Error('The search was asked before it was told its place.');
    search ??= openSearch(place);
    const opened = await search;
    send({ kind: 'quotations', id, ...(await opened.quotations(request)) });
    // Read anew: a later request may have come meanwhile.
    if (waiting === undefined) send({ kind: 'articles', id, ...(await articles(opened, request)) });
  } catch (error) {
    // The next request tries again: the reader may have been offline.
    search = undefined;
    send({ kind: 'failed', id, reason: String(error) });
  }
}

/** The articles, or that they cannot be searched, which leaves the quotations standing. */
async function articles(opened: Search, request: Request): Promise<ArticleAnswer> {
  return opened.articles(request).catch(() => ({ total: 0, hits: [], isMissing: true }));
}

function send(message: Answer): void {
  postMessage(message);
}
