import { z } from 'astro/zod';
import { fingerprint } from '../content/fingerprint.ts';
import { parseMarkdownDocument } from '../content/parse-document.ts';
import { day } from '../schemas/edtf.ts';
import { identifier } from '../schemas/identifier.ts';
import { text } from '../schemas/text.ts';

const frontMatter = z.strictObject({
  source: identifier,
  url: text.optional(),
  seen: day,
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
});

/** What we keep of a publication that we read: passages with a few lines around each, not the whole page. */
export interface Evidence {
  /** The id of the source. */
  readonly source: string;
  /** The address where we saw it; undefined for a saved page that does not give one. */
  readonly url?: string | undefined;
  /** The day we last saw it: 2026-11-28. */
  readonly seen: string;
  readonly text: string;
}

/**
 * Parses an evidence file: front matter with `source`, `url` if known, `seen` and `sha256`, the digest of the text below it.
 * @returns undefined if the front matter is invalid, or if the digest does not match the text
 */
export function parseEvidence(file: string): Evidence | undefined {
  const { data, body } = parseMarkdownDocument(file);
  const parsed = frontMatter.safeParse(data);
  if (!parsed.success) return undefined;
  const { sha256, ...rest } = parsed.data;
  const excerpt = body.trim();
  return fingerprint(excerpt) === sha256 ? { ...rest, text: excerpt } : undefined;
}

/** Formats evidence as the text of its file. */
export function printEvidence({ source, url, seen, text: excerpt }: Evidence): string {
  const trimmed = excerpt.trim();
  return [
    '---',
    `source: ${source}`,
    // A JSON string is a YAML string.
    ...(url === undefined ? [] : [`url: ${JSON.stringify(url)}`]),
    `seen: ${seen}`,
    `sha256: ${fingerprint(trimmed)}`,
    '---',
    '',
    trimmed,
    '',
  ].join('\n');
}
