/** Words of a text in quotation marks. */
export interface QuotedPassage {
  /** The offset of the opening mark. */
  readonly start: number;
  /** The offset after the closing mark; the end of the text if there is none. */
  readonly end: number;
  /** The words between the marks. */
  readonly words: string;
}

/** Marks that open a passage, and the marks that may close it, in any of the languages we print. */
const closers: Readonly<Record<string, string>> = {
  '“': '”"〞',
  '„': '“”"',
  '‟': '”',
  '”': '”',
  '"': '"”',
  '＂': '＂',
  '«': '»',
  '»': '«»',
  '‹': '›',
  '›': '‹›',
  '「': '」',
  '『': '』',
  '〝': '〞〟',
  '‘': "’'",
  '‚': '‘’',
  "'": "'’",
};

/** Marks that open a passage only right before its first word; straight ones open and close with the same character. */
const ambiguous = /["＂”»›']/;
/** Marks that never close and are no apostrophes. */
const unmistakable = /[“„‟«‹「『〝‘‚]/;
const straight = /["＂']/;
const single = /[‘‚']/;
const anyMark = /["“”„‟＂«»‹›「」『』〝〞〟‘’‚']/g;
const word = /[\p{L}\p{N}]/u;
const withoutSpaces =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u;
const space = /^$|\s/;

/**
 * Finds the passages of a text in quotation marks, nested ones too. A double mark that is not closed runs to the end of
 * the text; a single one is an apostrophe.
 */
export function quotedPassages(text: string): QuotedPassage[] {
  const passages: QuotedPassage[] = [];
  const open: { mark: string; start: number }[] = [];
  const add = (start: number, inner: number, end: number): void => {
    passages.push({ start, end, words: text.slice(start + 1, inner) });
  };
  for (const { 0: mark, index } of text.matchAll(anyMark)) {
    const [before, after] = [text.charAt(index - 1), text.charAt(index + 1)];
    const closes = !(straight.test(mark) && space.test(before));
    const isApostrophe = /['’]/.test(mark) && word.test(after);
    const level =
      closes && !isApostrophe
        ? open.findLastIndex((passage) => closers[passage.mark]?.includes(mark))
        : -1;
    const opened = open[level];
    if (opened) {
      add(opened.start, index, index + 1);
      open.length = level;
    } else if (mark in closers && opens(mark, before, after)) open.push({ mark, start: index });
  }
  for (const { mark, start } of open) if (!single.test(mark)) add(start, text.length, text.length);
  return passages.sort((a, b) => a.start - b.start);
}

function opens(mark: string, before: string, after: string): boolean {
  // Where words have no spaces between them, a mark follows a letter.
  const isAttached = word.test(before) && !(unmistakable.test(mark) && withoutSpaces.test(before));
  if (isAttached || (ambiguous.test(mark) && space.test(after))) return false;
  // An apostrophe also precedes numbers: the '90s.
  return mark !== "'" || /\p{L}/u.test(after);
}

/** The words of a text that is one passage in quotation marks; undefined for any other text. */
export function enclosedWords(text: string): string | undefined {
  const whole = text.trim();
  return quotedPassages(whole).find(
    ({ start, end, words }) => start === 0 && end === whole.length && words.length === end - 2,
  )?.words;
}

const segmenter = new Intl.Segmenter('en', { granularity: 'word' });

/** Whether a passage has at least so many words, in any script. */
export function hasWords(passage: string, count: number): boolean {
  return [...segmenter.segment(passage)].filter(({ isWordLike }) => isWordLike).length >= count;
}
