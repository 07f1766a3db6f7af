import { inspect } from 'node:util';
import { commandsText } from '../interface/strings.ts';
import { BuildError, steps, type Build } from './steps.ts';
import { recover } from './swap.ts';
import { messageOf, systemMessage } from './system-error.ts';

const text = commandsText.build;

/**
 * Builds the site: runs the steps in order and reports each. If one fails, the last site stays in place. System errors are
 * reported in plain words, unexpected errors in full.
 * @returns whether the new site is in place
 */
export async function buildSite(
  settings: Pick<Build, 'dist' | 'isVerbose' | 'isFresh' | 'report'>,
): Promise<boolean> {
  const build: Build = { ...settings, log: '' };
  const { dist, report } = build;
  let isInPlace = false;
  try {
    for (const { label, run } of steps) {
      const start = performance.now();
      const result = await run(build);
      if (result !== undefined) report.step(label, result, (performance.now() - start) / 1000);
    }
    isInPlace = true;
  } catch (error) {
    if (error instanceof BuildError) report.error(error.message);
    else
      report.error(`${systemMessage(error) ?? build.log + inspect(error)}\n${text.failed(dist)}`);
  } finally {
    await build.concurrent?.end();
    if (build.releaseLock) {
      await clear(build, isInPlace);
      await build.releaseLock();
    }
  }
  return isInPlace;
}

/** Removes what a build leaves next to the site. If that fails after a failed build, only the next build reports it. */
async function clear({ dist, report }: Build, isInPlace: boolean): Promise<void> {
  try {
    await recover(dist);
  } catch (error) {
    if (isInPlace) report.error(text.notCleared(messageOf(error)));
  }
}
