import { messageOf } from '../../build/system-error.ts';
import { deskText } from '../../interface/strings.ts';
import { CommandError } from '../command.ts';
import { decodePage } from '../recheck/decode-page.ts';

const text = deskText.faults;

/** The most bytes of a page that are read: many times what an article has. */
const LARGEST = 5_000_000;

/** How long a page may take in all, in milliseconds. */
const LONGEST = 20_000;

/**
 * Fetches a page. It is read only up to a limit, of size and of time.
 * @throws CommandError if it cannot be read, or is larger
 */
export async function fetchPage(address: string): Promise<string> {
  const parts: Uint8Array[] = [];
  let bytes = 0;
  try {
    const answer = await fetch(address, {
      signal: AbortSignal.timeout(LONGEST),
      headers: { accept: 'text/html' },
    });
    if (!answer.ok) throw new Error(String(answer.status));
    for await (const part of answer.body ?? []) {
      bytes += part.length;
      if (bytes > LARGEST) throw new CommandError(text.tooLarge(address, LARGEST));
      parts.push(part);
    }
    return decodePage(Buffer.concat(parts), answer.headers.get('content-type') ?? '');
  } catch (error) {
    if (error instanceof CommandError) throw error;
    throw new CommandError(text.notFetched(address, messageOf(error)), { cause: error });
  }
}
