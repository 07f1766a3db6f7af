import { outcomeOfProgram, type Outcome } from './outcome.ts';

/** A part of the test run. */
export interface Stage {
  readonly name: string;
  /** The stages that must succeed before this one can run. */
  readonly needs?: readonly string[];
  /** The stages that must have ended before this one, whatever their outcome. */
  readonly after?: readonly string[];
  readonly run: () => Promise<Result>;
}

/** The outcome of a stage, and what its programs printed. */
export interface Result {
  readonly outcome: Outcome;
  readonly output: string;
}

/** The result of a stage that has ended, or was not run because another failed. */
export interface Verdict extends Result {
  readonly name: string;
  readonly seconds: number;
  /** The failed stage that kept this one from running. */
  readonly lacked?: string;
}

/**
 * Runs stages in the order of the list, each as soon as the stages it waits for have ended and the limit allows. A stage
 * that another one waits for but that is not in the list counts as done.
 * @param atOnce the maximum number of stages to run at the same time
 * @param hear receives each stage when it ends
 * @returns the verdicts, in the order in which the stages ended
 * @throws if stages wait for each other
 */
export async function runStages(
  stages: readonly Stage[],
  atOnce: number,
  hear: (verdict: Verdict) => void = () => undefined,
): Promise<readonly Verdict[]> {
  const verdicts = new Map<string, Verdict>();
  const running = new Map<string, Promise<void>>();
  let waiting = [...stages];

  const end = (verdict: Verdict): void => {
    verdicts.set(verdict.name, verdict);
    running.delete(verdict.name);
    hear(verdict);
  };
  const isDone = (name: string): boolean =>
    verdicts.has(name) || stages.every((stage) => stage.name !== name);

  while (waiting.length > 0 || running.size > 0) {
    for (const stage of waiting) {
      const { name, needs = [], after = [] } = stage;
      if (![...needs, ...after].every(isDone)) continue;
      const lacked = needs.find((needed) => (verdicts.get(needed)?.outcome.failed ?? 0) > 0);
      if (lacked !== undefined)
        end({ name, outcome: outcomeOfProgram(1), output: '', seconds: 0, lacked });
      else if (running.size < atOnce) running.set(name, timed(stage).then(end));
    }
    waiting = waiting.filter(({ name }) => !running.has(name) && !verdicts.has(name));
    if (running.size > 0) await Promise.race(running.values());
    else if (waiting.length > 0 && !waiting.some((stage) => isReady(stage, isDone)))
      throw new Error(`These wait for each other: ${waiting.map(({ name }) => name).join(', ')}.`);
  }
  return [...verdicts.values()];
}

const isReady = ({ needs = [], after = [] }: Stage, isDone: (name: string) => boolean): boolean =>
  [...needs, ...after].every(isDone);

async function timed({ name, run }: Stage): Promise<Verdict> {
  const start = performance.now();
  const result = await run().catch((error: unknown) => ({
    outcome: outcomeOfProgram(1),
    output: error instanceof Error ? `${error.stack}\n` : `${String(error)}\n`,
  }));
  return { name, ...result, seconds: (performance.now() - start) / 1000 };
}
