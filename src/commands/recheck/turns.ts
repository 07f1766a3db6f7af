import { setTimeout as wait } from 'node:timers/promises';

/** Limits requests to each host: one at a time, with a pause before the next. */
export class Turns {
  readonly #pause: number;
  readonly #last = new Map<string, Promise<unknown>>();
  /** Longer pauses that hosts ask for, in milliseconds. */
  readonly #asked = new Map<string, number>();

  /** @param pause the pause between two requests to a host, in milliseconds */
  constructor(pause: number) {
    this.#pause = pause;
  }

  /** From now on, makes the pause for a host at least this long, in milliseconds. */
  slowDown(host: string, pause: number): void {
    this.#asked.set(host, pause);
  }

  /**
   * Waits until no other request to a host is running and the pause is over, then calls `act`.
   * @returns what `act` returns
   * @throws what `act` throws
   */
  async take<Result>(host: string, act: () => Promise<Result>): Promise<Result> {
    const before = this.#last.get(host);
    const turn = (async () => {
      if (before) {
        await before.catch(() => undefined);
        await wait(Math.max(this.#pause, this.#asked.get(host) ?? 0));
      }
      return act();
    })();
    this.#last.set(host, turn);
    return turn;
  }
}
