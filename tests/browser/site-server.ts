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
    /** The address at which the browser accepts connections. */
    browserEndpoint: string;
  }
}

/** Serves the built site and starts one browser, with a new profile, for all browser tests of a run. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const executablePath = provideChromium();
  const served = await serve(distDir(), 0, { base: site.base });
  const browser = await chromium.launchServer({ executablePath, args: flags });
  project.provide('siteUrl', served.url);
  project.provide('browserEndpoint', browser.wsEndpoint());
  return async () => {
    await browser.close();
    await served.close();
  };
}
