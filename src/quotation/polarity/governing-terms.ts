/**
 * Words and phrases, by language, that govern the rest of a sentence without negating it themselves: conditions,
 * restrictions, denials, refusals. They are in lower case, and a trailing `*` matches the end of any word.
 */
const terms: Readonly<Record<string, readonly string[]>> = {
  en: [
    ...['if', 'unless', 'only', 'provided', 'providing', 'except', 'until', 'lest', 'suppos*'],
    ...['deny', 'denies', 'denied', 'denying', 'disput*', 'doubt*', 'reject*', 'refus*', 'declin*'],
    ...['false', 'untrue', 'wrong', 'a lie', 'a myth', 'nonsense', 'far from', 'anything but'],
    ...['fail', 'fails', 'failed', 'failing', 'rather than', 'instead of', 'stop*', 'prevent*'],
    ...['impossible', 'unlikely', 'unable', 'barely', 'seldom', 'rarely', 'few', 'little'],
    ...[
      'so long as',
      'as long as',
      'in case',
      'would have',
      'could have',
      'should have',
      'pretend*',
    ],
  ],
  ru: [
    ...['если', 'только', 'лишь', 'кроме', 'отрица*', 'опроверг*', 'неверно', 'неправда', 'ложь'],
    ...['отказ*', 'сомнева*', 'вместо', 'далеко не', 'пока не', 'якобы'],
  ],
  de: [
    ...['wenn', 'falls', 'sofern', 'nur', 'außer', 'bestreit*', 'leugne*', 'falsch', 'unwahr'],
    ...['weiger*', 'statt', 'anstatt', 'weit davon entfernt'],
  ],
  fr: [
    ...['si', 'seulement', 'sauf', 'à moins', 'nie', 'nions', 'démen*', 'faux', 'refus*'],
    ...['loin de', 'au lieu de', 'pourvu'],
  ],
  es: [
    ...['si', 'solo', 'sólo', 'solamente', 'salvo', 'a menos', 'niego', 'niega', 'falso'],
    ...['rechaz*', 'lejos de', 'en vez de', 'siempre que'],
  ],
};

/**
 * The terms in a text that govern the rest of their sentence, in the order of the text.
 * @param language BCP 47; nothing is found for a language without a list
 */
export function governingTerms(text: string, language: string): string[] {
  const list = terms[language.split('-')[0] ?? ''];
  if (!list) return [];
  const pattern = list.map((term) => term.replace('*', '\\p{L}*')).join('|');
  const whole = new RegExp(`(?<![\\p{L}\\p{N}])(?:${pattern})(?![\\p{L}\\p{N}])`, 'giu');
  return text.match(whole) ?? [];
}

/**
 * The end of a sentence: punctuation before a capital letter or a quotation, or in a script without spaces; or the end of a
 * line.
 */
const sentenceEnd =
  /(?<![.!?…。！？])[.!?…。！？]+[”’"»)\]]*\s+(?=[\p{Lu}\p{Lo}“«"„\uFFFC])|\n+|[。！？]/gu;

/** The part of a text from the beginning of the current sentence to an offset. */
export function sentenceBefore(text: string, offset: number): string {
  const before = text.slice(0, offset);
  const end = [...before.matchAll(sentenceEnd)].at(-1);
  const isEnd = /[.!?。！？][”’"»)\]]*\s+$/u.test(before);
  return isEnd ? '' : before.slice(end ? end.index + end[0].length : 0);
}

/** The part of a text from an offset to the end of the current sentence; empty if the sentence has ended. */
export function sentenceAfter(text: string, offset: number): string {
  const after = text.slice(offset);
  if (/^[”’"»)\]]*[.!?。！？]/u.test(after)) return '';
  const [end] = after.matchAll(sentenceEnd);
  return end ? after.slice(0, end.index) : after;
}

/** The sentences of a text, with the spaces and marks around them. */
export function sentencesOf(text: string): string[] {
  const ends = [...text.matchAll(sentenceEnd)].map(({ index, 0: end }) => index + end.length);
  return [0, ...ends].map((start, place) => text.slice(start, ends[place] ?? text.length));
}
