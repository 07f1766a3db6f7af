import type { Answer, SearchConfig, SearchRequest } from './messages.ts';

/** The page's connection to the worker. */
export interface Client {
  readonly send: (request: Omit<SearchRequest, 'id'>) => void;
}

/**
 * Starts the worker, which begins to load the index.
 * @param onAnswer receives the answers to the latest request only
 */
export function startClient(config: SearchConfig, onAnswer: (answer: Answer) => void): Client {
  let latest = 0;
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
  worker.addEventListener('message', ({ data }: MessageEvent<Answer>) => {
    if (data.id === latest) onAnswer(data);
  });
  worker.addEventListener('error', ({ message }) =>
    onAnswer({ kind: 'failed', id: latest, reason: message }),
  );
  worker.postMessage(config);
  return {
    send: (request) => {
      latest += 1;
      worker.postMessage({ ...request, id: latest } satisfies SearchRequest);
    },
  };
}
