import { readPageText, type PageText } from '../../evidence/page-text.ts';
import { decodePage } from './decode-page.ts';
import { NoAnswer, request, type Answer, type Limits, type Silence } from './request.ts';
import { Robots } from './robots.ts';
import { Turns } from './turns.ts';

/**
 * The result of a visit to an address: a page's text and address, the status of a page that is gone, or why no page came back.
 */
export type Visit =
  | ({ readonly kind: 'page'; readonly address: string } & PageText)
  | { readonly kind: 'gone'; readonly status: number }
  | { readonly kind: 'silent'; readonly silence: Silence };

/** Visits addresses within limits: on each host one at a time, with a pause in between, and only as its `robots.txt` allows. */
export class Visitor {
  readonly #agent: string;
  readonly #limits: Limits;
  readonly #turns: Turns;
  readonly #robots: Robots;

  /**
   * @param agent the name by which servers know us
   * @param pause the pause between two requests to a host, in milliseconds
   */
  constructor(agent: string, limits: Limits, pause: number) {
    this.#agent = agent;
    this.#limits = limits;
    this.#turns = new Turns(pause);
    this.#robots = new Robots(agent, limits, this.#turns);
  }

  /** Visits an address and follows its redirects. Does not throw, whatever the server does: the result says what happened. */
  async visit(start: string): Promise<Visit> {
    try {
      return await this.#follow(start);
    } catch (error) {
      if (error instanceof NoAnswer) return { kind: 'silent', silence: error.silence };
      throw error;
    }
  }

  async #follow(start: string): Promise<Visit> {
    const seen = new Set<string>();
    let address = new URL(start).href;
    for (;;) {
      if (seen.has(address)) throw new NoAnswer({ why: 'circle' });
      if (seen.size > this.#limits.redirects) throw new NoAnswer({ why: 'many-redirects' });
      seen.add(address);
      if (!(await this.#robots.allow(address))) throw new NoAnswer({ why: 'robots' });
      const current = address;
      const answer = await this.#turns.take(new URL(current).host, () =>
        request(current, this.#agent, this.#limits),
      );
      if (answer.status < 300 || answer.status >= 400) return visitOf(answer, current);
      address = targetOf(answer, current);
    }
  }
}

/**
 * The address to which a redirect leads.
 * @throws NoAnswer if it is not a web address
 */
function targetOf({ location }: Answer, address: string): string {
  const target = location === undefined ? null : URL.parse(location, address);
  if (!target || !/^https?:$/.test(target.protocol)) throw new NoAnswer({ why: 'bad-redirect' });
  target.hash = '';
  return target.href;
}

function visitOf({ status, type, bytes }: Answer, address: string): Visit {
  if (status === 404 || status === 410) return { kind: 'gone', status };
  if (status !== 200) throw new NoAnswer({ why: 'refused', status });
  const mediaType = (type.split(';')[0] ?? '').trim();
  if (!/^(?:text\/(?:html|plain)|application\/xhtml\+xml)?$/i.test(mediaType))
    throw new NoAnswer({ why: 'not-a-page', type: mediaType });
  const page = decodePage(bytes, type);
  if (page.includes('\0')) throw new NoAnswer({ why: 'not-a-page', type: mediaType });
  const isPlain = /plain/i.test(mediaType);
  const read = isPlain ? { text: page, furniture: new Set<string>() } : textOf(page);
  return { kind: 'page', address, ...read };
}

/** @throws NoAnswer if the page is nested too deeply to be read */
function textOf(html: string): PageText {
  try {
    return readPageText(html);
  } catch (error) {
    if (error instanceof RangeError) throw new NoAnswer({ why: 'too-deep' });
    throw error;
  }
}
