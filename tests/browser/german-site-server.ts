import type { TestProject } from 'vitest/node';
import { builtGermanSite } from '../german/built.ts';
import { serveFor } from './site-server.ts';

/**
 * Serves the German publication for all tests in a run.
 * @throws if its build fails
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { dist } = await builtGermanSite();
  return serveFor(project, dist, '/');
}
