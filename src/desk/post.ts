import { parseMarkdownDocument } from '../content/parse-document.ts';
import { formatIssues } from '../issues/report.ts';

/** A text to import: its Markdown, and what is known about it. */
export interface Post {
  /** Its name in the report: a file name or a title. */
  readonly name: string;
  readonly title?: string | undefined;
  readonly dek?: string | undefined;
  /** The day of publication, such as 2026-11-23. */
  readonly published?: string | undefined;
  readonly authors: readonly string[];
  /** The names of its topics. */
  readonly topics: readonly string[];
  readonly slug?: string | undefined;
  readonly language?: string | undefined;
  readonly markdown: string;
}

/** Front matter that cannot be read. The message says where and why. */
export class UnreadableDraft extends Error {}

/** Converts a value to a single line of text; undefined if it is neither text nor a number, or is empty. */
export function oneLine(value: unknown): string | undefined {
  if (typeof value !== 'string' && typeof value !== 'number') return undefined;
  const whole = String(value)
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();
  return whole === '' ? undefined : whole;
}

/** The day that a timestamp begins with, such as 2026-11-23; undefined if the value does not begin with a day. */
export function dayIn(value: unknown): string | undefined {
  return /^\d{4}-\d\d-\d\d/.exec(oneLine(value) ?? '')?.[0];
}

/**
 * Reads a draft in Markdown. Its title is in the front matter, otherwise in a first-level heading at the beginning.
 * @throws UnreadableDraft if its front matter cannot be read
 */
export function markdownPost(name: string, file: string): Post {
  const text = file.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n');
  const { data, body, issues } = parseMarkdownDocument(text);
  if (issues.length > 0 && /^---[ \t]*\n[^\n]*:/.test(text))
    throw new UnreadableDraft(formatIssues(issues.map((issue) => ({ file: name, ...issue }))));
  const known = data as Readonly<Record<string, unknown>> | undefined;
  const markdown = known === undefined ? text : body;
  const [heading] = known?.['title'] === undefined ? headingOf(markdown) : [];
  const list = (...keys: readonly string[]): string[] =>
    keys.flatMap((key) => [known?.[key]].flat()).flatMap((each) => oneLine(each) ?? []);
  const rest = heading ? heading.rest : markdown;
  return {
    name,
    title: oneLine(known?.['title']) ?? heading?.title,
    dek: list('dek', 'description', 'excerpt', 'subtitle')[0],
    published: dayIn(known?.['published'] ?? known?.['date']),
    authors: list('authors', 'author'),
    topics: list('topics', 'tags', 'categories'),
    slug: oneLine(known?.['slug']),
    language: oneLine(known?.['language'] ?? known?.['lang']),
    markdown: rest,
  };
}

/** The first-level heading that begins a text, and the rest of the text; empty if there is no such heading. */
function headingOf(markdown: string): { readonly title: string; readonly rest: string }[] {
  const { line = '', rest = '' } =
    /^\s*#(?=[ \t])(?<line>[^\n]+)(?:\n(?<rest>[\s\S]*))?$/.exec(markdown)?.groups ?? {};
  const title = line.replace(/(?<![ \t#])[ \t#]+$/, '').trim();
  return title === '' ? [] : [{ title, rest: rest.replace(/^\n+/, '') }];
}
