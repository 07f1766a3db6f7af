import { inspect } from 'node:util';
import { commandsText } from '../interface/strings.ts';
import { BuildError, steps, type Build } from './steps.ts';
import { recover } from './swap.ts';

/**
 * Builds the site: walks the steps and reports each. If one fails, the last site stays in place.
 * @returns whether the new site is in place
 */
export async function buildSite(
  settings: Pick<Build, 'dist' | 'isVerbose' | 'isFresh' | 'report'>,
): Promise<boolean> {
  const build: Build = { ...settings, log: '' };
  const { dist, report } = build;
  try {
    for (const { label, run } of steps) {
      const start = performance.now();
      const result = await run(build);
      if (result !== undefined) report.step(label, result, (performance.now() - start) / 1000);
    }
    return true;
  } catch (error) {
    if (error instanceof BuildError) report.error(error.message);
    else report.error(`${build.log}${inspect(error)}\n${commandsText.build.failed(dist)}`);
    return false;
  } finally {
    if (build.release) {
      recover(dist);
      await build.release();
    }
  }
}
