const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Calls back when this process is told to stop: by a signal, or by the end of the shell that npm runs it in.
 * npm hands a signal to that shell, which ends without handing it on.
 * @returns how to listen no longer
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
