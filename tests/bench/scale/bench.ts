import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { site } from '../../../src/site.ts';
import { acceptAll, articlePath, writeContent } from './content.ts';
import { quoteId } from './ids.ts';
import { measured, type Measured } from './measured.ts';
import { outputOf, type Output } from './output.ts';
import { installedPeers, measurePeer } from './peers.ts';
import { routeShares, stagesOf } from './stages.ts';

const SEED = 2026;

/** The targets. */
const MOST_MEMORY = 3e9;
const MOST_EXPONENT = 1.05;
const MOST_WARM = { prose: 1 / 10, quotation: 1 / 3 };
/** The most time for a page, as a multiple of Eleventy's, for archives of so many articles. */
const MOST_OF_ELEVENTY: Readonly<Record<number, number>> = { 1000: 2, 5000: 1 };
const MOST_BROTLI = 100_000;
/** Files for each article, from so many articles on: a smaller archive has more lists for each. */
const MOST_FILES = { articles: 200, each: 28 };
const CHECK = { articles: 10_000, wall: 60, memory: 1.5e9 };

/** Separate from the project's own folders, so that a benchmark leaves them unchanged. */
const DIST = 'dist.bench';
const CACHE = '.cache/bench';

interface Run {
  readonly articles: number;
  readonly pages: number;
  readonly wall: number;
}

/**
 * Builds archives of the given sizes, cold and again after one edit of prose and one of a quotation, and prints what each took.
 * @param sizes numbers of articles
 * @param withPeers whether the other site generators build the same Markdown
 * @returns whether every target was met that these sizes can test
 */
export async function benchScale(sizes: readonly number[], withPeers: boolean): Promise<boolean> {
  const runs: Run[] = [];
  const missed: string[] = [];
  const hold = (what: string, isReached: boolean): void => {
    if (!isReached) missed.push(what);
  };
  console.log(
    `cards ${site.cards ? 'drawn' : 'left out'}, search index ${site.search ? 'made' : 'left out'}`,
  );
  for (const articles of sizes) {
    const dir = mkdtempSync(join(tmpdir(), 'verbatim-scale-'));
    const content = join(dir, 'content');
    const env = { CONTENT_DIR: content, DIST_DIR: DIST, CACHE_DIR: CACHE };
    try {
      console.log(`\n${articles} articles, ${articles * 5} quotations`);
      await writeContent(articles, SEED, content);

      const check = await succeeded(['src/commands/check.ts'], env);
      console.log(`  check   ${inWords(check)}`);
      if (articles >= CHECK.articles) {
        hold(
          `check within ${CHECK.wall} s and ${gigabytes(CHECK.memory)}`,
          check.wall <= CHECK.wall && check.memory <= CHECK.memory,
        );
      }

      clear();
      const cold = await succeeded(['src/commands/build.ts', '--verbose'], env);
      const output = outputOf(DIST);
      console.log(`  cold    ${inWords(cold)}`);
      printOutput(output, cold, articles);
      if (articles >= MOST_FILES.articles)
        hold(
          `${MOST_FILES.each} files for each article at ${articles}`,
          output.files / articles <= MOST_FILES.each,
        );
      hold(`cold within ${gigabytes(MOST_MEMORY)}`, cold.memory <= MOST_MEMORY);
      for (const { path, brotli } of output.heaviest)
        hold(`${path} within ${MOST_BROTLI / 1000} KB`, brotli <= MOST_BROTLI);

      const middle = Math.floor(articles / 2);
      const edits = {
        prose: () => editOneBody(join(content, articlePath(middle))),
        quotation: () => editOneQuotation(join(content, 'quotes', `${quoteId(middle, 0)}.md`)),
      };
      for (const edited of ['prose', 'quotation'] as const) {
        edits[edited]();
        await acceptAll(content);
        const warm = await succeeded(['src/commands/build.ts', '--verbose'], env);
        const ratio = warm.wall / cold.wall;
        console.log(
          `  warm    ${inWords(warm)} after an edit of ${edited}: ${ratio.toFixed(2)} of cold`,
        );
        printStages(warm);
        hold(
          `warm after an edit of ${edited} within ${MOST_WARM[edited].toFixed(2)} of cold at ${articles}`,
          ratio <= MOST_WARM[edited],
        );
      }

      for (const peer of withPeers ? installedPeers() : []) {
        const { run, output: theirs } = await measurePeer(peer, content, join(dir, 'peer'));
        const ratio = cold.wall / output.pages / (run.wall / theirs.pages);
        const byByte = cold.wall / output.bytes / (run.wall / theirs.bytes);
        console.log(
          `  ${peer.name.padEnd(9)}${inWords(run)}, ${theirs.pages} pages: ${((1000 * run.wall) / theirs.pages).toFixed(2)} ms a page; ours take ${ratio.toFixed(2)} of it a page, and ${byByte.toFixed(2)} a byte`,
        );
        const most = peer.name === 'Eleventy' ? MOST_OF_ELEVENTY[articles] : undefined;
        if (most !== undefined)
          hold(`${most} of Eleventy’s time a page at ${articles}`, ratio <= most);
      }
      runs.push({ articles, pages: output.pages, wall: cold.wall });
    } finally {
      rmSync(dir, { recursive: true, force: true });
      clear();
    }
  }
  const [first, last] = [runs[0], runs.at(-1)];
  if (first && last && first !== last) {
    const exponent = Math.log(last.wall / first.wall) / Math.log(last.articles / first.articles);
    console.log(`\ngrowth exponent of a cold build: ${exponent.toFixed(2)}`);
    hold(`growth exponent at most ${MOST_EXPONENT}`, exponent <= MOST_EXPONENT);
  }
  for (const what of missed) console.log(`not reached: ${what}`);
  return missed.length === 0;
}

/** @throws if the command fails, with the end of its output */
async function succeeded(args: readonly string[], env: NodeJS.ProcessEnv): Promise<Measured> {
  const run = await measured(args, env);
  if (run.code !== 0) {
    const said = run.lines.slice(-20).map(({ text }) => text);
    throw new Error(`${args.join(' ')} failed:\n${said.join('\n')}`);
  }
  return run;
}

function clear(): void {
  for (const folder of [DIST, CACHE]) rmSync(folder, { recursive: true, force: true });
}

/** Adds a sentence to the end of an article's first paragraph. */
function editOneBody(file: string): void {
  const text = readFileSync(file, 'utf8');
  writeFileSync(file, text.replace('\n\n## ', ' One more sentence of our own.\n\n## '));
}

/** Changes the verdict on a quotation, which its page and lists show. */
function editOneQuotation(file: string): void {
  const text = readFileSync(file, 'utf8');
  writeFileSync(
    file,
    text.replace(/^verdict: .*$/m, 'verdict: Printed in words other than those said.'),
  );
}

function printOutput(
  { files, bytes, pages, heaviest }: Output,
  run: Measured,
  articles: number,
): void {
  const each = (1000 * run.wall) / pages;
  console.log(
    `          ${pages} pages, ${each.toFixed(2)} ms each; ${files} files, ${(files / articles).toFixed(1)} for each article, ${gigabytes(bytes)}`,
  );
  printStages(run);
  const shares = [...routeShares(run)].sort(([, a], [, b]) => b - a);
  console.log(
    `          of pages and data: ${shares.map(([name, share]) => `${name} ${percent(share)}`).join(', ')}`,
  );
  for (const { path, brotli } of heaviest)
    console.log(`          heaviest: ${path} ${(brotli / 1000).toFixed(1)} KB in brotli`);
}

function printStages(run: Measured): void {
  const stages = [...stagesOf(run)].map(
    ([name, seconds]) => `${name} ${seconds.toFixed(1)} s (${percent(seconds / run.wall)})`,
  );
  console.log(`          ${stages.join(', ')}`);
}

function inWords({ wall, cpu, memory }: Measured): string {
  return `${wall.toFixed(1)} s, processor ${cpu.toFixed(1)} s, memory ${gigabytes(memory)}`;
}

function gigabytes(bytes: number): string {
  return `${(bytes / 1e9).toFixed(2)} GB`;
}

function percent(share: number): string {
  return `${(100 * share).toFixed(0)} %`;
}
