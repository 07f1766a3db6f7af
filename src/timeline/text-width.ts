const SPACE = 0.24;
const NARROW = new Set("ijltfrI.,:;’'-()");
const WIDE = new Set('mwMW—&%@');

/**
 * Estimates the width of a text in our sans serif font, in multiples of the font size, erring on the wide side. Characters
 * of scripts other than Latin, Greek and Cyrillic count as square.
 */
export function textWidth(text: string): number {
  let width = 0;
  for (const letter of text) width += letterWidth(letter);
  return width;
}

function letterWidth(letter: string): number {
  if (letter === ' ') return SPACE;
  if (NARROW.has(letter)) return 0.34;
  if (WIDE.has(letter)) return 0.86;
  if (letter > 'ӿ') return 1;
  return letter === letter.toLowerCase() ? 0.54 : 0.66;
}

/**
 * Breaks a text between words into as few lines as the limit allows, all of about equal length.
 * @param limit the maximum width of a line, in multiples of the font size; a longer word gets its own line
 */
export function wrapped(text: string, limit: number): readonly string[] {
  const { length } = filled(text, limit);
  let width = textWidth(text) / length;
  let lines = filled(text, width);
  for (; lines.length > length && width < limit; lines = filled(text, width)) width += 0.5;
  return lines.length > length ? filled(text, limit) : lines;
}

function filled(text: string, limit: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    const longer = `${last} ${word}`;
    if (last !== undefined && textWidth(longer) <= limit) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}
