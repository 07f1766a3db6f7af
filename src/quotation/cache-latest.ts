/**
 * Makes a function of a text, and possibly of its language, remember its most recent results. The function must be pure, and
 * its callers share its results, so they must not change them.
 * @param compute the function; languages are BCP 47
 * @param capacity how many results to remember; up to twice as many stay in memory
 */
export function cacheLatest<Language extends readonly [language?: string], Result>(
  compute: (text: string, ...language: Language) => Result,
  capacity = 1000,
): (text: string, ...language: Language) => Result {
  let recent = new Map<string, Result>();
  let older = new Map<string, Result>();
  return (text, ...language) => {
    // A tag contains no line break.
    const key = language[0] === undefined ? text : `${language[0]}\n${text}`;
    const known = recent.get(key);
    if (known !== undefined) return known;
    const result = older.get(key) ?? compute(text, ...language);
    if (recent.size >= capacity) {
      older = recent;
      recent = new Map();
    }
    recent.set(key, result);
    return result;
  };
}
