import type { Answer, Place, Request } from './messages.ts';

/** The page's end of the search: asks the worker and hears its answers to the latest request only. */
export interface Client {
  readonly ask: (request: Omit<Request, 'id'>) => void;
}

/**
 * Starts the worker, which begins to load the index. Where it fails, the request is put once more to a new worker:
 * Pagefind's program can break its memory at queries of hardly more than punctuation, and then fails at all that follow.
 */
export function startClient(place: Place, hear: (answer: Answer) => void): Client {
  let latest: Request | undefined;
  let isSecond = false;
  let worker = start();

  function start(): Worker {
    const started = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
    started.addEventListener('message', ({ data }: MessageEvent<Answer>) => {
      if (data.id === latest?.id) receive(data);
    });
    started.addEventListener('error', ({ message }) =>
      receive({ kind: 'failed', id: latest?.id ?? 0, reason: message }),
    );
    started.postMessage(place);
    return started;
  }

  function receive(answer: Answer): void {
    if (answer.kind !== 'failed' || isSecond || !latest) {
      isSecond = false;
      hear(answer);
      return;
    }
    isSecond = true;
    worker.terminate();
    worker = start();
    worker.postMessage(latest);
  }

  return {
    ask: (request) => {
      latest = { ...request, id: (latest?.id ?? 0) + 1 };
      isSecond = false;
      worker.postMessage(latest);
    },
  };
}
