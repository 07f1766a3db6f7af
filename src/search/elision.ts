/*
 * Where an apostrophe joins two words, the one that a reader would look up is indexed by itself. French, Italian, Catalan,
 * Portuguese and Irish elide articles, prepositions and pronouns before a vowel; English adds a possessive or a verb.
 * `j’` is not in the list: nobody looks up the verb after it, as in `j’ai`, and many look up `AI`.
 */

const list = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** What comes before the apostrophe and is not looked up. */
const ELIDED = list(
  'l d c m n s t qu jusqu lorsqu puisqu quoiqu un gl agl degl dagl negl sugl dell dall nell sull all coll v b dh',
);

/** What comes before the apostrophe and is looked up, like what comes after it. */
const SEPARATE = list(
  'sant grand quell quest tutt bell mezz anch com dov quelqu aujourd qualcun nessun',
);

/** What comes after the apostrophe and is not looked up: the possessive, shortened verbs, Catalan and Welsh articles. */
const ENCLITIC = list('s ll re ve d m r n l ls ns');

/**
 * The words to look up for a word with apostrophes: `informatique` for `l'informatique`, `Xi` for `Xi's`, `dont`
 * for `don't`, `OBrien` for `O'Brien`.
 * @param word a word whose apostrophes are folded to `'`
 */
export function wordsWithoutElision(word: string): readonly string[] {
  if (!word.includes("'")) return [word];
  let parts = word.split("'").filter((part) => part !== '');
  const last = parts.at(-1)?.toLowerCase() ?? '';
  if (parts.length > 1 && ENCLITIC.has(last)) parts = parts.slice(0, -1);
  const words: string[] = [];
  while (parts.length > 1) {
    const [first = '', second = ''] = parts;
    const start = first.toLowerCase();
    if (SEPARATE.has(start)) words.push(first);
    else if (!ELIDED.has(start) || !isLookedUp(second)) break;
    parts = parts.slice(1);
  }
  return [...words, parts.join('')];
}

/** Whether a word is longer than most verb forms, or is a name: `l’IA`. */
function isLookedUp(word: string): boolean {
  return word.length > 2 || /^\p{Lu}/u.test(word);
}
