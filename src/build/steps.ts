import { mkdirSync } from 'node:fs';
import { dirname, relative } from 'node:path';
import { hasErrors } from '../issues/issue.ts';
import { contentDir } from '../content/read.ts';
import { commandsText } from '../interface/strings.ts';
import { formatIssues, summary } from '../issues/report.ts';
import { takeLock, type Release } from './build-lock.ts';
import type { CheckedContent } from './check-content.ts';
import { clearCache, obstacleAt } from './folders.ts';
import { heapLimit, isOutOfMemory } from './heap-limit.ts';
import { siteDigest } from './inputs.ts';
import type { SearchInput } from './search-input.ts';
import { runInThread } from './run-in-thread.ts';
import { addressProblem, basePathProblem, folderProblem } from './site-address.ts';
import { writeStamp } from './stamp.ts';
import { nextFolder, recover, swapIn } from './swap.ts';
import type { Progress } from './thread-entry.ts';
import { messageOf } from './system-error.ts';
import { writeSearchIndex } from './write-search.ts';

const text = commandsText.build;

/** Reports the progress of a build to the person running it. */
export interface BuildReporter {
  readonly step: (label: string, result: string, seconds: number) => void;
  readonly progress: (label: string, done: number, total: number) => void;
  readonly warning: (message: string) => void;
  readonly error: (message: string) => void;
}

/** The state of a build, including what steps pass on to later steps. */
export interface Build {
  /** The folder of the site, which only a complete build replaces. */
  readonly dist: string;
  /** Whether Astro prints to the terminal. Otherwise its output is shown only if it fails. */
  readonly isVerbose: boolean;
  /** Whether to build from scratch, without reusing anything from the last build. */
  readonly isFresh: boolean;
  readonly report: BuildReporter;
  releaseLock?: Release;
  inputDigest?: string;
  searchInput?: SearchInput | undefined;
  /** The last progress reported while rendering pages. */
  lastProgress?: Progress;
  /** What runs alongside the gate, if it has begun. */
  concurrent?: ConcurrentWork;
  /** Astro's output while pages are rendered, unless it went to the terminal. */
  log: string;
}

/** Threads that need not wait for the gate before they begin. */
interface ConcurrentWork {
  readonly fonts: Promise<unknown>;
  /** Renders pages as soon as `folder` is resolved with the folder to write to. */
  readonly pages: Promise<SearchInput | undefined>;
  readonly folder: PromiseWithResolvers<string>;
  /** Ends the threads that are still running, and waits until they have. */
  readonly end: () => Promise<void>;
}

/** An error whose message tells the person running the build why nothing was built. */
export class BuildError extends Error {}

/** A step of a build. It returns the result to report, and throws to end the build. */
interface Step {
  readonly label: string;
  readonly run: (build: Build) => Promise<string | undefined> | string | undefined;
}

/** The steps of a build, in order. */
export const steps: readonly Step[] = [
  { label: text.steps.settings, run: checkSettings },
  { label: text.steps.lock, run: takeBuildLock },
  { label: text.steps.recovery, run: recoverLastSite },
  { label: text.steps.inputs, run: digestInputs },
  { label: text.steps.content, run: checkContent },
  { label: text.steps.fonts, run: subsetFonts },
  { label: text.steps.pages, run: renderPages },
  { label: text.steps.search, run: indexForSearch },
  { label: text.steps.unchanged, run: confirmInputsUnchanged },
  { label: text.steps.site, run: swapInSite },
];

function checkSettings({ dist }: Build): undefined {
  const problem =
    addressProblem() ?? basePathProblem() ?? folderProblem(process.cwd(), dist, contentDir());
  if (problem !== undefined) throw new BuildError(problem);
  const obstacle = obstacleAt(dist);
  if (obstacle === 'not-a-folder') throw new BuildError(text.notAFolder(dist));
  if (obstacle === 'other-disk') throw new BuildError(text.onAnotherDisk(dist));
  if (obstacle === 'not-a-site') throw new BuildError(text.notASite(dist));
}

async function takeBuildLock(build: Build): Promise<undefined> {
  build.releaseLock = await takeLock();
  if (build.releaseLock === undefined) throw new BuildError(text.locked);
}

async function recoverLastSite({ dist, isFresh }: Build): Promise<string | undefined> {
  if (isFresh) clearCache();
  const result = (await recover(dist)) ? text.recovered : undefined;
  // If the folders cannot be created, the build fails here, before any page is rendered.
  mkdirSync(dirname(dist), { recursive: true });
  mkdirSync(nextFolder(dist));
  return result;
}

/** Runs before anything is read, so that a change to a file during the build does not go unnoticed. */
function digestInputs(build: Build): undefined {
  build.inputDigest = siteDigest();
}

async function checkContent(build: Build): Promise<string> {
  const { report } = build;
  concurrentWork(build);
  const { files, issues } = await checkInThread();
  if (issues.length > 0) report.warning(formatIssues(issues));
  const result = text.checked(files, summary(issues));
  if (hasErrors(issues)) throw new BuildError(`${contentDir()}: ${result}\n${text.nothingBuilt}`);
  return result;
}

async function checkInThread(): Promise<CheckedContent> {
  try {
    return await runInThread(new URL('check-content.ts', import.meta.url));
  } catch (error) {
    throw new BuildError(`${text.contentUnreadable(messageOf(error))}\n${text.nothingBuilt}`);
  }
}

/** Begins, unless it has begun, to subset the fonts, and to load Astro in the thread that is to render pages. */
function concurrentWork(build: Build): ConcurrentWork {
  return (build.concurrent ??= startConcurrentWork(build));
}

function startConcurrentWork(build: Build): ConcurrentWork {
  const stop = new AbortController();
  const { signal } = stop;
  const folder = Promise.withResolvers<string>();
  const fonts = runInThread(new URL('subset-fonts.ts', import.meta.url), '', { signal });
  const pages = runInThread<SearchInput | undefined>(
    new URL('render-pages.ts', import.meta.url),
    folder.promise,
    {
      onProgress: (progress) => {
        build.lastProgress = progress;
        build.report.progress(text.steps.pages, progress.done, progress.total);
      },
      onOutput: build.isVerbose ? undefined : (output) => (build.log += output),
      heap: heapLimit(contentDir()),
      signal,
    },
  );
  const ended = Promise.allSettled([fonts, pages]);
  const end = async (): Promise<void> => {
    stop.abort();
    await ended;
  };
  return { fonts, pages, folder, end };
}

async function subsetFonts(build: Build): Promise<undefined> {
  await concurrentWork(build).fonts;
}

/** Astro's warning about a collection without records, which a publication may well have. */
const EMPTY_COLLECTION = /The collection "\w+" does not exist or is empty/;

async function renderPages(build: Build): Promise<string> {
  const { dist, report } = build;
  const { folder, pages } = concurrentWork(build);
  folder.resolve(nextFolder(dist));
  try {
    build.searchInput = await pages;
  } catch (error) {
    if (!isOutOfMemory(error)) throw error;
    throw new BuildError(`${text.outOfMemory(heapLimit(contentDir()))}\n${text.failed(dist)}`);
  }
  const { lastProgress } = build;
  const output = build.log;
  build.log = '';
  for (const line of output.split('\n'))
    if (/\[(?:WARN|ERROR)\]/.test(line) && !EMPTY_COLLECTION.test(line)) report.warning(line);
  return lastProgress === undefined
    ? text.rendered
    : text.renderedOf(lastProgress.total, lastProgress.reused);
}

async function indexForSearch({ dist, searchInput }: Build): Promise<string> {
  if (searchInput === undefined) return text.noSearch;
  try {
    await writeSearchIndex(searchInput, nextFolder(dist));
  } catch (error) {
    throw new BuildError(`${text.searchFailed(messageOf(error))}\n${text.failed(dist)}`);
  }
  const { records, articles } = searchInput.indexInput;
  return text.indexed(records.length, articles.length);
}

/** Stops the build if any input has changed since its digest was taken. */
function confirmInputsUnchanged({ dist, inputDigest }: Build): undefined {
  const currentDigest = siteDigest();
  if (currentDigest !== inputDigest) throw new BuildError(text.changedMeanwhile);
  writeStamp(nextFolder(dist), currentDigest);
}

function swapInSite({ dist }: Build): string {
  swapIn(dist);
  return text.inPlace(relative('.', dist) || dist);
}
