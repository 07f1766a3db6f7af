/** An event that keeps the service worker alive until its work is done. */
interface ExtendableEvent extends Event {
  readonly waitUntil: (work: Promise<unknown>) => void;
}

/** The part of a service worker's global scope that we use. TypeScript cannot load its own types for it alongside the DOM's. */
interface ServiceWorkerScope {
  readonly registration: ServiceWorkerRegistration;
  readonly clients: { readonly claim: () => Promise<void> };
  readonly skipWaiting: () => Promise<void>;
  readonly addEventListener: ((
    type: 'install' | 'activate',
    listener: (event: ExtendableEvent) => void,
  ) => void) &
    ((type: 'message', listener: (event: ExtendableEvent & MessageEvent) => void) => void);
}

export const workerScope = globalThis as unknown as ServiceWorkerScope;
