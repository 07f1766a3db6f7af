const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Calls back when this process has to stop: on a signal, or when the shell in which npm runs it has ended. npm sends signals
 * to that shell, which ends without forwarding them.
 * @returns a function that stops listening
 */
export function onStop(callback: (signal: NodeJS.Signals) => void): () => void {
  for (const signal of SIGNALS) process.on(signal, callback);
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid !== parent) callback('SIGTERM');
  }, 500).unref();
  if (process.env['npm_lifecycle_event'] === undefined) clearInterval(watch);
  return () => {
    clearInterval(watch);
    for (const signal of SIGNALS) process.off(signal, callback);
  };
}
