import { programOutcome, type Outcome } from './outcome.ts';

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
export interface StageResult extends Result {
  readonly name: string;
  readonly seconds: number;
  /** The failed stage that kept this one from running. */
  readonly blockedBy?: string;
}

/**
 * Runs stages in the order of the list, each as soon as the stages it waits for have ended and the limit allows. A stage
 * that another one waits for but that is not in the list counts as done.
 * @param atOnce the maximum number of stages to run at the same time
 * @param onEnd called with each stage's result when it ends
 * @returns the results, in the order in which the stages ended
 * @throws if stages wait for each other
 */
export async function runStages(
  stages: readonly Stage[],
  atOnce: number,
  onEnd: (result: StageResult) => void = () => undefined,
): Promise<readonly StageResult[]> {
  const results = new Map<string, StageResult>();
  const running = new Map<string, Promise<void>>();
  let waiting = [...stages];

  const end = (result: StageResult): void => {
    results.set(result.name, result);
    running.delete(result.name);
    onEnd(result);
  };
  const isDone = (name: string): boolean =>
    results.has(name) || stages.every((stage) => stage.name !== name);

  while (waiting.length > 0 || running.size > 0) {
    for (const stage of waiting) {
      const { name, needs = [], after = [] } = stage;
      if (![...needs, ...after].every(isDone)) continue;
      const blockedBy = needs.find((needed) => (results.get(needed)?.outcome.failed ?? 0) > 0);
      if (blockedBy !== undefined)
        end({ name, outcome: programOutcome(1), output: '', seconds: 0, blockedBy });
      else if (running.size < atOnce) running.set(name, timed(stage).then(end));
    }
    waiting = waiting.filter(({ name }) => !running.has(name) && !results.has(name));
    if (running.size > 0) await Promise.race(running.values());
    else if (waiting.length > 0 && !waiting.some((stage) => isReady(stage, isDone)))
      throw new Error(
        `These stages wait for each other: ${waiting.map(({ name }) => name).join(', ')}.`,
      );
  }
  return [...results.values()];
}

const isReady = ({ needs = [], after = [] }: Stage, isDone: (name: string) => boolean): boolean =>
  [...needs, ...after].every(isDone);

async function timed({ name, run }: Stage): Promise<StageResult> {
  const start = performance.now();
  const result = await run().catch((error: unknown) => ({
    outcome: programOutcome(1),
    output: error instanceof Error ? `${error.stack}\n` : `${String(error)}\n`,
  }));
  return { name, ...result, seconds: (performance.now() - start) / 1000 };
}
