import type { IssueCode } from '../../../../src/issues/codes.ts';
import type { SmallContent } from '../small-content.ts';

/** A mistake by an editor who knows Markdown and nothing else. */
export interface Mistake {
  readonly what: string;
  /** Plants the mistake in content that has no other. */
  readonly plant: (content: SmallContent) => void;
  /** The file of the first message. */
  readonly file: string;
  /** A string in that file, on the line of the first message; by default, that is the first line. */
  readonly at?: string;
  readonly code: IssueCode;
  /** Words in the first message's fix. */
  readonly fix: RegExp;
}

export const article = 'articles/rain.md';
export const quote = 'quotes/lee-rain.md';
export const source = 'sources/morning-post.yaml';
export const event = 'events/lee-speech.md';

/** The end of the article's first sentence. Paragraphs are planted after it. */
export const FIRST_SENTENCE_END = '{#lee-rain}.\n';

/** A mistake made by replacing a string in a file. */
export function replaceString(
  what: string,
  file: string,
  [old, now]: readonly [string, string],
  [code, fix]: readonly [IssueCode, RegExp],
  at = now.trim().split('\n')[0] ?? '',
): Mistake {
  return { what, plant: (content) => content.edit(file, old, now), file, at, code, fix };
}

/** A mistake in a paragraph that is added to the article. */
export function addParagraph(
  what: string,
  paragraph: string,
  code: IssueCode,
  fix: RegExp,
  at = paragraph.split('\n')[0] ?? '',
): Mistake {
  return replaceString(
    what,
    article,
    [FIRST_SENTENCE_END, `${FIRST_SENTENCE_END}\n${paragraph}\n`],
    [code, fix],
    at,
  );
}

/** A mistake made by moving a file. */
export function moveFile(
  what: string,
  from: string,
  to: string,
  code: IssueCode,
  fix: RegExp,
): Mistake {
  const plant = (content: SmallContent): void => {
    const text = content.read(from);
    content.remove(from);
    content.write(to, text);
  };
  return { what, plant, file: to, code, fix };
}
