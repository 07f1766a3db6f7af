import fc from 'fast-check';

/** Typographic alternatives for each character. */
const forms: readonly (readonly [character: RegExp, forms: readonly string[]])[] = [
  [/^["“”„«»‹›]$/u, ['"', '“', '”', '„', '«', '»', '‟', '＂']],
  [/^['’ʼ]$/u, ["'", '’', 'ʼ', '‘', '‛', '`', '´', '＇']],
  [/^[-‐‑]$/u, ['-', '‐', '‑', '–']],
  [/^…$/u, ['…', '...', '. . .', '.\u00A0.\u00A0.']],
  [/^ $/u, [' ', '\u00A0', '\u2009', '\u202F', '  ', ' \u200B']],
];
const partingDashes = [' — ', ' – ', ' - ', ' -- ', '\u00A0— ', '—', ' ―\u2009'];
const unseen = ['\u00AD', '\u200B', '\u2060', '\uFEFF', '\u200D'];

/**
 * The same words in different typography: different quotation marks and apostrophes, hyphens and dashes, spaces and
 * ellipses; soft hyphens and zero-width characters inside words; composed or decomposed letters.
 * @param picks the choices to make, in order, repeated as needed
 */
export function disguise(text: string, picks: readonly number[]): string {
  let at = 0;
  const pick = (choices: readonly string[]): string =>
    choices[(picks[at++ % picks.length] ?? 0) % choices.length] ?? '';
  const parts = text.normalize('NFC').match(/\s(?:[-–—]|--)\s|\.\.\.|\s+|./gsu) ?? [];
  const set = parts.map((part, index) => {
    if (/^\s(?:[-–—]|--)\s$/u.test(part)) return pick(partingDashes);
    const [, choices] = forms.find(([character]) => character.test(part)) ?? [];
    if (choices) return pick(choices);
    const insideWord = /\p{L}/u.test(part) && /^\p{L}/u.test(parts[index + 1] ?? '');
    return insideWord ? part + pick(['', '', '', ...unseen]) : part;
  });
  return set.join('').normalize(pick(['NFC', 'NFD']));
}

export const picks = fc.array(fc.nat(1000), { minLength: 17, maxLength: 40 });
