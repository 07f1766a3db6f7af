import { messageOf } from '../../build/system-error.ts';
import { deskText } from '../../interface/strings.ts';
import { CommandError } from '../command.ts';
import { decodePage } from '../recheck/decode-page.ts';

const text = deskText.faults;

/** The maximum size of a page, in bytes: many times the size of an article. */
const MAX_BYTES = 5_000_000;

/** How long fetching a page may take in total, in milliseconds. */
const TIMEOUT = 20_000;

/**
 * Fetches a page, within the limits on size and time.
 * @throws CommandError if it cannot be read or exceeds a limit
 */
export async function fetchPage(address: string): Promise<string> {
  const parts: Uint8Array[] = [];
  let bytes = 0;
  try {
    const response = await fetch(address, {
      signal: AbortSignal.timeout(TIMEOUT),
      headers: { accept: 'text/html' },
    });
    if (!response.ok) throw new Error(String(response.status));
    for await (const part of response.body ?? []) {
      bytes += part.length;
      if (bytes > MAX_BYTES) throw new CommandError(text.tooLarge(address, MAX_BYTES));
      parts.push(part);
    }
    return decodePage(Buffer.concat(parts), response.headers.get('content-type') ?? '');
  } catch (error) {
    if (error instanceof CommandError) throw error;
    throw new CommandError(text.notFetched(address, messageOf(error)), { cause: error });
  }
}
