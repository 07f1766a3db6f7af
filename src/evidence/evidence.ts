import { createHash } from 'node:crypto';
import { z } from 'astro/zod';
import { stringify } from 'yaml';
import { parseMarkdownDocument } from '../content/parse-document.ts';
import { day } from '../schemas/edtf.ts';
import { identifier } from '../schemas/identifier.ts';
import { webAddress } from '../schemas/web-address.ts';

/** The folder of a content folder that has the evidence. */
export const EVIDENCE_FOLDER = 'evidence';

const frontMatter = z.strictObject({
  source: identifier,
  url: webAddress.optional(),
  seen: day,
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
});

/** What a page of a source said on a day: the passages that a record quotes, with a few lines around them. */
export interface Evidence {
  /** The id of the source. */
  readonly source: string;
  /** The address of the page, if it has one. */
  readonly url?: string | undefined;
  /** The day on which we read it. */
  readonly seen: string;
  readonly text: string;
}

/** Prints evidence as a file: front matter with a digest of the text, then the text. */
export function printEvidence({ source, url, seen, text }: Evidence): string {
  const body = text.trim();
  const data = { source, ...(url !== undefined && { url }), seen, sha256: digestOf(body) };
  return `---\n${stringify(data, { schema: 'failsafe', lineWidth: 0 })}---\n\n${body}\n`;
}

/**
 * Reads a file of evidence.
 * @returns undefined for a file that is not one, or whose text is no longer that of its digest
 */
export function parseEvidence(file: string): Evidence | undefined {
  const { data, body } = parseMarkdownDocument(file.replace(/^\uFEFF/, ''));
  const { data: known } = frontMatter.safeParse(data);
  const text = body.trim();
  if (known?.sha256 !== digestOf(text)) return undefined;
  const { source, url, seen } = known;
  return { source, url, seen, text };
}

function digestOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
