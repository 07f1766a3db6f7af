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

/** What we saw of a publication: a passage with some lines around it, never the whole page. */
export interface Evidence {
  /** The id of the source. */
  readonly source: string;
  /** The address at which it was seen; undefined for a saved page that does not give it. */
  readonly url?: string | undefined;
  /** The last day on which it was seen, as in 2026-11-28. */
  readonly seen: string;
  readonly text: string;
}

/**
 * Parses a file of kept evidence: front matter with `source`, `url` if it is known, `seen` and `sha256`, the digest of the
 * text below it.
 * @returns undefined if it is not such a file, or if the digest does not match its text
 */
export function parseEvidence(file: string): Evidence | undefined {
  const { data, body } = parseMarkdownDocument(file);
  const parsed = frontMatter.safeParse(data);
  if (!parsed.success) return undefined;
  const { sha256, ...rest } = parsed.data;
  const kept = body.trim();
  return fingerprint(kept) === sha256 ? { ...rest, text: kept } : undefined;
}

/** Formats evidence as the text of its file. */
export function printEvidence({ source, url, seen, text: seenText }: Evidence): string {
  const kept = seenText.trim();
  return [
    '---',
    `source: ${source}`,
    // A JSON string is a YAML string.
    ...(url === undefined ? [] : [`url: ${JSON.stringify(url)}`]),
    `seen: ${seen}`,
    `sha256: ${fingerprint(kept)}`,
    '---',
    '',
    kept,
    '',
  ].join('\n');
}
