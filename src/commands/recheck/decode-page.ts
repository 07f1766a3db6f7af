/** Within how many bytes from its start a page may name its encoding (HTML, “Determining the character encoding”). */
const HEAD = 1024;

const CHARSET = /charset\s*=\s*(?:["']\s*)?(?<name>[\w:.-]+)/i;

/**
 * Decodes a page. The encoding is the one that its byte order mark, the server or the page indicates, in that order, or UTF-8
 * if none does.
 * @param type the response's `Content-Type`; empty for a saved page
 */
export function decodePage(bytes: Uint8Array, type: string): string {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, HEAD));
  const [meta = ''] = /<meta[^>]*charset[^>]*>/i.exec(head) ?? [];
  const namedEncodings = [type, meta].map((text) => CHARSET.exec(text)?.groups?.['name']);
  const encoding =
    encodingOfMark(head) ?? namedEncodings.find((name) => name !== undefined) ?? 'utf-8';
  try {
    return new TextDecoder(encoding).decode(bytes);
  } catch {
    return new TextDecoder().decode(bytes);
  }
}

/** The encoding that a byte order mark identifies. */
function encodingOfMark(head: string): string | undefined {
  if (head.startsWith('\u00FE\u00FF')) return 'utf-16be';
  if (head.startsWith('\u00FF\u00FE')) return 'utf-16le';
  return head.startsWith('\u00EF\u00BB\u00BF') ? 'utf-8' : undefined;
}
