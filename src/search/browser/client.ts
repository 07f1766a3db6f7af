import type { Answer, Place, Request } from './messages.ts';

/** The page's end of the search: asks the worker and hears its answers to the latest request only. */
export interface Client {
  readonly ask: (request: Omit<Request, 'id'>) => void;
}

/** Starts the worker, which begins to load the index. */
export function startClient(place: Place, hear: (answer: Answer) => void): Client {
  let latest = 0;
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
  worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => {
    if (data.id === latest) hear(data);
  });
  worker.addEventListener('error', ({ message }) =>
    hear({ kind: 'failed', id: latest, reason: message }),
  );
  worker.postMessage(place);
  return {
    ask: (request) => {
      latest += 1;
      worker.postMessage({ ...request, id: latest } satisfies Request);
    },
  };
}
