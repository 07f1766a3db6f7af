import type { IssueCode } from '../../../../src/issues/codes.ts';
import type { SmallContent } from '../small-content.ts';

/** A mistake by an editor who knows Markdown and nothing else. */
export interface Mistake {
  readonly what: string;
  /** Plants the mistake in content that has no other. */
  readonly plant: (content: SmallContent) => void;
  /** The file of the first message. */
  readonly file: string;
  /** A string in that file on the line of the first message. If absent, it is the first line. */
  readonly at?: string;
  readonly code: IssueCode;
  /** Words in the first message's fix. */
  readonly fix: RegExp;
}

export const article = 'articles/rain.md';
export const quote = 'quotes/lee-rain.md';
export const source = 'sources/morning-post.yaml';
export const event = 'events/lee-speech.md';

/** The first sentence of the article, after which paragraphs are planted. */
export const END = '{#lee-rain}.\n';

/** A mistake that replaces a string in a file. */
export function replaced(
  what: string,
  file: string,
  [old, now]: readonly [string, string],
  [code, fix]: readonly [IssueCode, RegExp],
  at = now.trim().split('\n')[0] ?? '',
): Mistake {
  return { what, plant: (content) => content.edit(file, old, now), file, at, code, fix };
}

/** A mistake in a paragraph added to the article. */
export function inArticle(
  what: string,
  paragraph: string,
  code: IssueCode,
  fix: RegExp,
  at = paragraph.split('\n')[0] ?? '',
): Mistake {
  return replaced(what, article, [END, `${END}\n${paragraph}\n`], [code, fix], at);
}

/** A mistake that puts a file in another place. */
export function moved(
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
