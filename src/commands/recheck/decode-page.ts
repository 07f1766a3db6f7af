/** How much of a page is looked through for the name of its encoding, in bytes (HTML, “Determining the character encoding”). */
const HEAD = 1024;

const CHARSET = /charset\s*=\s*["']?\s*(?<name>[\w:.-]+)/i;

/**
 * Decodes a page in the encoding of its byte order mark, or else the one that the server names, or that the page names; in UTF-8 if there
 * is none that is known.
 * @param type the `Content-Type` of the answer
 */
export function decodePage(bytes: Uint8Array, type: string): string {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, HEAD));
  const [meta = ''] = /<meta[^>]*charset[^>]*>/i.exec(head) ?? [];
  const named = [type, meta].map((text) => CHARSET.exec(text)?.groups?.['name']);
  const encoding = markOf(head) ?? named.find((name) => name !== undefined) ?? 'utf-8';
  try {
    return new TextDecoder(encoding).decode(bytes);
  } catch {
    return new TextDecoder().decode(bytes);
  }
}

/** The encoding that a byte order mark tells. */
function markOf(head: string): string | undefined {
  if (head.startsWith('\u00FE\u00FF')) return 'utf-16be';
  if (head.startsWith('\u00FF\u00FE')) return 'utf-16le';
  return head.startsWith('\u00EF\u00BB\u00BF') ? 'utf-8' : undefined;
}
