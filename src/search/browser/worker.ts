import type {
  Answer,
  ArticleAnswer,
  QuotationAnswer,
  SearchConfig,
  SearchRequest,
} from './messages.ts';
import { openSearch, type Search } from './search.ts';

/** Runs the search in a worker, so that it never blocks the page. */
let config: SearchConfig | undefined;
let search: Promise<Search> | undefined;
let pending: SearchRequest | undefined;
let isBusy = false;

/** The files of the index that were requested but do not exist. Pagefind treats them as empty. */
const missingFiles = new Set<string>();
const { fetch: load } = globalThis;
globalThis.fetch = async (...request) => {
  const response = await load(...request);
  const folder = config && new URL(config.folder, location.href).href;
  if (response.status === 404 && folder !== undefined && response.url.startsWith(folder))
    missingFiles.add(response.url);
  return response;
};

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

/** Answers the latest request, and then any that arrived in the meantime. */
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
    const found = await quotationsOf(request, config);
    send({ kind: 'quotations', id, ...found.answer });
    if (!isOutdated()) send({ kind: 'articles', id, ...(await articles(found.by, request)) });
  } catch (error) {
    // The next request opens the search again: the reader may have been offline.
    search = undefined;
    send({ kind: 'failed', id, reason: String(error) });
  }
}

/**
 * The quotations, and the search that found them. If a file of the index no longer exists, the site was rebuilt after the
 * search was opened, so the search is opened again, once.
 */
async function quotationsOf(request: SearchRequest, from: SearchConfig): Promise<Found> {
  try {
    const found = await find(request, from);
    if (missingFiles.size === 0) return found;
  } catch (error) {
    if (missingFiles.size === 0) throw error;
  }
  search = undefined;
  return find(request, from).finally(() => missingFiles.clear());
}

interface Found {
  readonly answer: QuotationAnswer;
  readonly by: Search;
}

async function find(request: SearchRequest, from: SearchConfig): Promise<Found> {
  search ??= openSearch(from);
  const by = await search;
  return { answer: await by.quotations(request), by };
}

/** Whether another request has arrived while one is being answered. */
function isOutdated(): boolean {
  return pending !== undefined;
}

/** The articles; if they cannot be searched, an answer that says so, since a failure would also discard the quotations. */
async function articles(opened: Search, request: SearchRequest): Promise<ArticleAnswer> {
  return opened.articles(request).catch(() => ({ total: 0, hits: [], isMissing: true }));
}

function send(message: Answer): void {
  postMessage(message);
}
