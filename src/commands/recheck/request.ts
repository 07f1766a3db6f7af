import { messageOf } from '../../build/system-error.ts';

/** The limits of a request. */
export interface Limits {
  /** How long the complete response may take, in milliseconds. */
  readonly timeout: number;
  /** The maximum size of a response after decompression, in bytes. */
  readonly size: number;
  /** The maximum number of consecutive redirects. */
  readonly redirects: number;
}

/** Why no page came back from an address, with what the system or the server says, if anything. */
export type Silence =
  | { readonly why: 'slow' | 'endless' | 'too-large' | 'circle' | 'many-redirects' | 'robots' }
  | { readonly why: 'too-deep' | 'bad-redirect' }
  | { readonly why: 'not-a-page'; readonly type: string }
  | { readonly why: 'refused'; readonly status: number }
  | { readonly why: 'unreachable'; readonly reason: string };

/** A server's response: a page, a redirect, or only a status. */
export interface Answer {
  readonly status: number;
  /** Where a redirect leads. */
  readonly location: string | undefined;
  /** The media type with its parameters; empty if there is none. */
  readonly type: string;
  /** The body of a response with status 200; empty for any other status. */
  readonly bytes: Uint8Array;
}

/** The error thrown if no page comes back from an address. */
export class NoAnswer extends Error {
  readonly silence: Silence;

  constructor(silence: Silence) {
    super(silence.why);
    this.silence = silence;
  }
}

/**
 * Requests an address once, without following redirects.
 * @throws NoAnswer if the server cannot be reached, or if the response is too late or too large
 */
export async function request(address: string, agent: string, limits: Limits): Promise<Answer> {
  const signal = AbortSignal.timeout(limits.timeout);
  const headers = { 'user-agent': agent, accept: 'text/html,application/xhtml+xml,text/plain' };
  let response: Response;
  try {
    response = await fetch(address, { redirect: 'manual', signal, headers });
  } catch (error) {
    throw new NoAnswer(signal.aborted ? { why: 'slow' } : unreachable(error));
  }
  const { status } = response;
  const location = response.headers.get('location') ?? undefined;
  const type = response.headers.get('content-type') ?? '';
  try {
    const bytes =
      status === 200 ? await readWithin(response, limits.size) : await discardBody(response);
    return { status, location, type, bytes };
  } catch (error) {
    if (error instanceof NoAnswer) throw error;
    throw new NoAnswer(signal.aborted ? { why: 'endless' } : unreachable(error));
  }
}

/** The innermost cause says more than “fetch failed”. */
function unreachable(error: unknown): Silence {
  let cause = error;
  while (cause instanceof Error && cause.cause !== undefined) cause = cause.cause;
  return { why: 'unreachable', reason: messageOf(cause) };
}

async function readWithin({ body }: Response, size: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  // Leaving the loop closes the connection.
  for await (const chunk of body ?? []) {
    length += chunk.length;
    if (length > size) throw new NoAnswer({ why: 'too-large' });
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

async function discardBody({ body }: Response): Promise<Uint8Array> {
  await body?.cancel();
  return new Uint8Array();
}
