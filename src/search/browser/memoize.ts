/**
 * Caches what a function returns for each value of its only argument, or for a call without one. A rejected promise is not
 * cached, so that the next call tries again.
 */
export function memoize<Arguments extends readonly [argument?: unknown], T>(
  make: (...given: Arguments) => T,
): (...given: Arguments) => T {
  const results = new Map<unknown, T>();
  return (...given) => {
    const [key] = given;
    const cached = results.get(key);
    if (cached !== undefined) return cached;
    const result = make(...given);
    results.set(key, result);
    if (result instanceof Promise) result.catch(() => results.delete(key));
    return result;
  };
}
