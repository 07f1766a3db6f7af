import { messageOf } from '../../build/system-error.ts';
import { commandsText } from '../../interface/strings.ts';

/** A server's response. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: Buffer;
}

/** Requests files from a server. */
export class Visitor {
  readonly #timeout: number;

  /** @param timeout how long to wait for a response, in milliseconds */
  constructor(timeout: number) {
    this.#timeout = timeout;
  }

  /**
   * Requests an address, without following redirects.
   * @returns the response, or a message saying why there is none
   */
  async ask(
    address: URL,
    headers: Readonly<Record<string, string>> = {},
  ): Promise<Answer | string> {
    try {
      const response = await fetch(address, {
        redirect: 'manual',
        cache: 'no-store',
        headers: { 'User-Agent': commandsText.checkSite.agent, ...headers },
        signal: AbortSignal.timeout(this.#timeout),
      });
      const body = Buffer.from(await response.arrayBuffer());
      return { status: response.status, headers: response.headers, body };
    } catch (error) {
      const { cause } = error as Error;
      return messageOf(cause instanceof Error ? cause : error);
    }
  }
}
