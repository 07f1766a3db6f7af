import { chromium } from 'playwright-core';
import type { TestProject } from 'vitest/node';
import { distDir } from '../../src/build/folders.ts';
import { serve } from '../../src/build/serve.ts';
import { site } from '../../src/site.ts';
import { flags, provideChromium } from './chromium.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The address of the front page of the built site, ending in a slash. */
    siteUrl: string;
    /** The folder of the built site. */
    siteFolder: string;
    /** The address at which the browser accepts connections. */
    browserEndpoint: string;
  }
}

/** Serves the built site and starts a browser for all tests in a run. */
export default function setup(project: TestProject): Promise<() => Promise<void>> {
  return serveFor(project, distDir(), site.base);
}

/** Serves a built site from a folder and starts a browser with a new profile. Returns a function that ends both. */
export async function serveFor(
  project: TestProject,
  dist: string,
  base: string,
): Promise<() => Promise<void>> {
  const executablePath = provideChromium();
  const served = await serve(dist, 0, { base });
  const browser = await chromium.launchServer({ executablePath, args: flags });
  project.provide('siteUrl', served.url);
  project.provide('siteFolder', dist);
  project.provide('browserEndpoint', browser.wsEndpoint());
  return async () => {
    await browser.close();
    await served.close();
  };
}
