import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { indexInput } from '../../../src/search/index/index-input.ts';
import { writeSearchBundles } from '../../../src/search/index/write-bundles.ts';
import { seeded } from '../random.ts';
import { coldStart, itemsOf, type ColdStart, type Host } from './cold-start.ts';
import { generatedArchive } from './generate.ts';

/** A million quotations in volumes of so many. */
export const EACH = 50_000;
const COUNTS = [1, 5, 20] as const;

/** Cold starts, each with another query. */
const STARTS = 9;

/** The cold starts of a search over several volumes. */
export interface Million {
  readonly quotations: number;
  readonly volumes: number;
  readonly starts: readonly ColdStart[];
}

/**
 * Simulates a search over up to a million quotations: one volume is written, and served under as many paths as there would be
 * volumes. Each has the words of every query, so it loads at least what volumes with different quotations would.
 * @param host the served site; its folder gets the volumes
 * @param seed for the quotations and queries
 */
export async function* searchMillion(
  browser: Browser,
  host: Host,
  seed: number,
): AsyncGenerator<Million> {
  const archive = generatedArchive(EACH, seed);
  const path = (number: number): string => `volumes/million/${number}/search/`;
  const first = join(host.host, path(1));
  await writeSearchBundles(indexInput(archive), first, host.host);
  for (let number = 2; number <= Math.max(...COUNTS); number += 1) {
    const copy = join(host.host, path(number));
    mkdirSync(join(copy, '..'), { recursive: true });
    const { status } = spawnSync('cp', ['--archive', '--link', first, copy]);
    if (status !== 0) throw new Error(`The volume cannot be copied to ${copy}.`);
  }
  const queries = itemsOf('3 content words', archive, STARTS, seeded(seed));
  for (const volumes of COUNTS) {
    const config = {
      folder: `${host.url}${path(1)}`,
      others: Array.from({ length: volumes - 1 }, (_, index) => `${host.url}${path(index + 2)}`),
    };
    const starts: ColdStart[] = [];
    for (const { query } of queries) starts.push(await coldStart(browser, host, config, query));
    yield { quotations: volumes * EACH, volumes, starts };
  }
}
