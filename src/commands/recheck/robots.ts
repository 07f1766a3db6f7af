import robotsParser from 'robots-parser';
import { request, type Limits } from './request.ts';
import type { Turns } from './turns.ts';

/** The maximum size of a `robots.txt`, in bytes (RFC 9309, section 2.5). */
const SIZE = 512 * 1024;

/** The longest pause between two requests that a host can ask for, in seconds. */
const LONGEST_PAUSE = 30;

type Rules = ReturnType<typeof robotsParser>;

/** Requests the `robots.txt` of each origin once, and says what it allows (RFC 9309). */
export class Robots {
  readonly #rules = new Map<string, Promise<Rules>>();
  readonly #agent: string;
  readonly #limits: Limits;
  readonly #turns: Turns;

  constructor(agent: string, limits: Limits, turns: Turns) {
    this.#agent = agent;
    this.#limits = limits;
    this.#turns = turns;
  }

  /**
   * Whether a host allows programs to read an address. Adopts the pause that the host asks for.
   * @throws NoAnswer if no response came back
   */
  async allow(address: string): Promise<boolean> {
    const { origin, host } = new URL(address);
    const asked = this.#rules.get(origin) ?? this.#ask(origin);
    this.#rules.set(origin, asked);
    const rules = await asked;
    const pause = Math.min(rules.getCrawlDelay(this.#agent) ?? 0, LONGEST_PAUSE);
    this.#turns.slowDown(host, pause * 1000);
    return rules.isAllowed(address, this.#agent) ?? true;
  }

  async #ask(origin: string): Promise<Rules> {
    let address = `${origin}/robots.txt`;
    for (let redirects = 0; ; redirects += 1) {
      const limits = { ...this.#limits, size: SIZE };
      const current = address;
      const { status, location, bytes } = await this.#turns.take(new URL(current).host, () =>
        request(current, this.#agent, limits),
      );
      const next = location === undefined ? undefined : URL.parse(location, current);
      if (status >= 300 && status < 400 && next && redirects < this.#limits.redirects)
        address = next.href;
      else return robotsParser(`${origin}/robots.txt`, rulesOf(status, bytes));
    }
  }
}

/** The rules in a response. Without a file, everything is allowed; if the server fails, nothing is. */
function rulesOf(status: number, bytes: Uint8Array): string {
  if (status >= 500) return 'User-agent: *\nDisallow: /';
  return status === 200 ? new TextDecoder().decode(bytes) : '';
}
