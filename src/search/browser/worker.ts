import type { Answer, ArticleAnswer, SearchConfig, SearchRequest } from './messages.ts';
import { openSearch, type Search } from './search.ts';

/** Runs the search in a worker, so that it never blocks the page. */
let config: SearchConfig | undefined;
let search: Promise<Search> | undefined;
let pending: SearchRequest | undefined;
let isBusy = false;

// Pagefind leaves some of its promises unhandled; failures are reported from those that are awaited.
addEventListener('unhandledrejection', (event) => event.preventDefault());

addEventListener('message', ({ data }: MessageEvent<SearchConfig | SearchRequest>) => {
  if ('folder' in data) {
    config = data;
    search = openSearch(data);
    return;
  }
  pending = data;
  if (!isBusy) void answerPending();
});

/** Answers the latest request, and then any that arrived meanwhile. */
async function answerPending(): Promise<void> {
  isBusy = true;
  while (pending !== undefined) {
    const request = pending;
    pending = undefined;
    await answer(request);
  }
  isBusy = false;
}

async function answer(request: SearchRequest): Promise<void> {
  const { id } = request;
  try {
    if (config === undefined) throw new Error('A request was sent before the configuration.');
    search ??= openSearch(config);
    const opened = await search;
    send({ kind: 'quotations', id, ...(await opened.quotations(request)) });
    if (!isOutdated()) send({ kind: 'articles', id, ...(await articles(opened, request)) });
  } catch (error) {
    // The next request opens the search again: the reader may have been offline.
    search = undefined;
    send({ kind: 'failed', id, reason: String(error) });
  }
}

/** Whether another request has arrived while one is being answered. */
function isOutdated(): boolean {
  return pending !== undefined;
}

/** The articles; or, where they cannot be searched, an answer that says so, so that the quotations remain. */
async function articles(opened: Search, request: SearchRequest): Promise<ArticleAnswer> {
  return opened.articles(request).catch(() => ({ total: 0, hits: [], isMissing: true }));
}

function send(message: Answer): void {
  postMessage(message);
}
