/**
 * Makes a function remember its latest results. The function must be pure, and its callers share its results, so they must
 * not change them.
 * @param capacity how many results to remember; up to twice as many stay in memory
 */
export function memoized<Arguments extends readonly string[], Result>(
  compute: (...args: Arguments) => Result,
  capacity = 1000,
): (...args: Arguments) => Result {
  let recent = new Map<string, Result>();
  let older = new Map<string, Result>();
  return (...args) => {
    const [only = ''] = args;
    // With their lengths, no two lists of texts have the same key.
    const key = args.length === 1 ? only : args.map((text) => `${text.length}:${text}`).join('');
    const known = recent.get(key);
    if (known !== undefined) return known;
    const result = older.get(key) ?? compute(...args);
    if (recent.size >= capacity) {
      older = recent;
      recent = new Map();
    }
    recent.set(key, result);
    return result;
  };
}
