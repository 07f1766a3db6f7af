/** An event that keeps the service worker alive until its work is done. */
interface ExtendableEvent extends Event {
  readonly waitUntil: (work: Promise<unknown>) => void;
}

/** What a service worker finds around it, as far as ours uses it: TypeScript has either this or the DOM, not both. */
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

export const scope = globalThis as unknown as ServiceWorkerScope;
