import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import type { Archive } from '../../../src/archive/archive.ts';
import type { Random } from '../random.ts';
import { sentences } from '../search/sentences.ts';
import { median } from '../search/rates.ts';
import { brotli, kilobytes } from '../search/weight.ts';
import { askVerbatim, coldStart, type Outcome } from './browser.ts';
import { miniSearchCheck, type MiniSearchCheck } from './minisearch.ts';
import { kinds, pasteOf, type Paste } from './pastes.ts';

/** Pastes of each kind, and cold starts, at each size. */
const PASTES = 200;

/** How many of them MiniSearch gets, which takes many times as long. */
const PASTES_FOR_PEER = 50;
const COLD_STARTS = 7;

/** The targets, in percent, milliseconds and bytes. */
const TARGET = { first: 97, grade: 95, falseAlarms: 1, ms: 200, bytes: 105_000 };

/** Archives smaller than this have too few passages of a kind for a rate to mean much. */
const SMALL = 500;

/**
 * Measures the check of an archive that is served, and prints what it finds.
 * @returns whether every target was met
 */
export async function measured(
  browser: Browser,
  url: string,
  folder: string,
  archive: Archive,
  random: Random,
): Promise<boolean> {
  const size = archive.quotes.all.length;
  const worker = `${url}_astro/${workerIn(folder)}`;
  const config = { folder: `${url}search/`, others: [] };
  const mini = miniSearchCheck(archive);
  const sentence = sentences(random);
  const context = await browser.newContext({ serviceWorkers: 'block' });
  const page = await context.newPage();
  await page.goto(`${url}check/`);
  console.log(
    `\n${size} records                    Verbatim               MiniSearch, compared by us`,
  );
  console.log('                     pastes   first   grade    ms     first   grade    ms');
  const times: number[] = [];
  const cold: string[] = [];
  let isReached = true;
  for (const kind of kinds) {
    const pastes = random
      .sample(archive.quotes.all, size)
      .flatMap((quote) => pasteOf(kind, quote, archive, sentence, random) ?? [])
      .slice(0, PASTES);
    if (pastes.length === 0) continue;
    const texts = pastes.map(({ text }) => text);
    const ours = await askVerbatim(page, worker, config, texts);
    times.push(...ours.slice(1).map(({ ms }) => ms));
    cold.push(...texts.slice(0, 1));
    const rate = rates(pastes, ours);
    if (size >= SMALL && (rate.first < TARGET.first || rate.grade < TARGET.grade))
      isReached = false;
    console.log(
      `${kind.padEnd(21)}${String(pastes.length).padStart(6)}${inColumns(rate)}${inColumns(
        rates(
          pastes.slice(0, PASTES_FOR_PEER),
          await askMini(mini, texts.slice(0, PASTES_FOR_PEER)),
        ),
      )}`,
    );
  }
  const unknown = Array.from({ length: PASTES * 2 }, () =>
    random.next() < 0.5 ? sentence() : `He said: “${sentence()}” and left.`,
  );
  const alarms = alarmsIn(await askVerbatim(page, worker, config, unknown));
  const theirs = alarmsIn(await askMini(mini, unknown.slice(0, PASTES_FOR_PEER)));
  const ms = median(times);
  const starts: number[] = [];
  for (const text of cold.slice(0, COLD_STARTS)) starts.push(await coldStart(browser, url, text));
  const most = Math.max(...starts);
  console.log(
    [
      `on no record: ${unknown.length} passages, false alarms ${alarms.toFixed(2)} % (at most ${TARGET.falseAlarms}), MiniSearch ${theirs.toFixed(2)} %`,
      `median after the first: ${ms.toFixed(1)} ms (at most ${TARGET.ms})`,
      `cold, brotli: median ${kilobytes(median(starts))}, most ${kilobytes(most)} (at most ${kilobytes(TARGET.bytes)}); MiniSearch ${kilobytes(bytesOf(mini))} without the comparison`,
    ].join('\n'),
  );
  await context.close();
  return isReached && alarms <= TARGET.falseAlarms && ms <= TARGET.ms && most <= TARGET.bytes;
}

function workerIn(folder: string): string {
  const files = readdirSync(join(folder, '_astro'));
  const file = files.find((name) => /^check-worker-.*\.js$/.test(name));
  if (file === undefined) throw new Error('The built site has no worker for the check.');
  return file;
}

async function askMini(mini: MiniSearchCheck, texts: readonly string[]): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const text of texts) {
    const start = performance.now();
    const findings = await mini.check(text);
    const found = findings.map((finding) => ({
      id: finding.grade === 'not-on-record' ? undefined : finding.record.id,
      grade: finding.grade,
    }));
    outcomes.push({ found, ms: performance.now() - start });
  }
  return outcomes;
}

/** How often the right record was found, and with the right grade, in percent; and the median time. */
interface Rates {
  readonly first: number;
  readonly grade: number;
  readonly ms: number;
}

function rates(pastes: readonly Paste[], outcomes: readonly Outcome[]): Rates {
  const right = pastes.map(({ id, grade }, index) => {
    const own = outcomes[index]?.found.find((found) => found.id === id);
    return { isFirst: own !== undefined, isGraded: own?.grade === grade };
  });
  const percent = (count: number): number => (100 * count) / pastes.length;
  return {
    first: percent(right.filter(({ isFirst }) => isFirst).length),
    grade: percent(right.filter(({ isGraded }) => isGraded).length),
    ms: median(outcomes.slice(1).map(({ ms }) => ms)),
  };
}

/** How many passages that are on no record were mistaken for one, in percent. */
function alarmsIn(outcomes: readonly Outcome[]): number {
  const alarms = outcomes.filter(({ found }) => found.some(({ id }) => id !== undefined));
  return (100 * alarms.length) / outcomes.length;
}

function inColumns({ first, grade, ms }: Rates): string {
  return `${first.toFixed(1).padStart(8)}${grade.toFixed(1).padStart(8)}${ms.toFixed(1).padStart(6)}  `;
}

function bytesOf({ json }: MiniSearchCheck): number {
  const main = createRequire(import.meta.url).resolve('minisearch');
  return brotli(join(dirname(main), '..', 'es', 'index.js')) + brotliCompressSync(json).length;
}
