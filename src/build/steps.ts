import { relative } from 'node:path';
import { hasErrors } from '../issues/issue.ts';
import { contentDir } from '../content/read.ts';
import { commandsText } from '../interface/strings.ts';
import { formatIssues, summary } from '../issues/report.ts';
import { takeLock, type Release } from './build-lock.ts';
import type { CheckedContent } from './check-content.ts';
import { clearCache, isReplaceable } from './folders.ts';
import { siteDigest } from './inputs.ts';
import type { SearchInput } from './render-pages.ts';
import { runInThread } from './run-in-thread.ts';
import { addressProblem, basePathProblem, folderProblem } from './site-address.ts';
import { writeStamp } from './stamp.ts';
import { nextOf, recover, swapIn } from './swap.ts';
import type { Progress } from './thread-entry.ts';
import { messageOf } from './system-error.ts';
import { writeSearchIndex } from './write-search.ts';

const text = commandsText.build;

/** Shows an editor how a build goes. */
export interface BuildReport {
  readonly step: (label: string, result: string, seconds: number) => void;
  readonly progress: (label: string, done: number, total: number) => void;
  readonly warning: (message: string) => void;
  readonly error: (message: string) => void;
}

/** A build, with what its steps make for later ones. */
export interface Build {
  /** The folder of the site, which only a complete build replaces. */
  readonly dist: string;
  /** Whether Astro prints to the terminal. Otherwise its output is shown only if it fails. */
  readonly isVerbose: boolean;
  /** Whether to reuse nothing from the last build. */
  readonly isFresh: boolean;
  readonly report: BuildReport;
  release?: Release;
  digest?: string;
  searchInput?: SearchInput | undefined;
  /** Astro's output, unless it went to the terminal. */
  log: string;
}

/** A reason not to build, which its message explains. */
export class BuildError extends Error {}

/** A step of a build: returns the result to report, and throws what ends the build. */
interface Step {
  readonly label: string;
  readonly run: (build: Build) => Promise<string | undefined> | string | undefined;
}

/** A build, from first to last. */
export const steps: readonly Step[] = [
  { label: text.steps.settings, run: checkSettings },
  { label: text.steps.lock, run: takeBuildLock },
  { label: text.steps.recovery, run: recoverLastSite },
  { label: text.steps.inputs, run: digestInputs },
  { label: text.steps.content, run: passGate },
  { label: text.steps.fonts, run: makeFonts },
  { label: text.steps.pages, run: renderPages },
  { label: text.steps.search, run: indexForSearch },
  { label: text.steps.unchanged, run: confirmInputs },
  { label: text.steps.site, run: putInPlace },
];

function checkSettings({ dist }: Build): undefined {
  const problem =
    addressProblem() ?? basePathProblem() ?? folderProblem(process.cwd(), dist, contentDir());
  if (problem !== undefined) throw new BuildError(problem);
  if (!isReplaceable(dist)) throw new BuildError(text.notASite(dist));
}

async function takeBuildLock(build: Build): Promise<undefined> {
  build.release = await takeLock();
  if (build.release === undefined) throw new BuildError(text.locked);
}

function recoverLastSite({ dist, isFresh }: Build): string | undefined {
  if (isFresh) clearCache();
  return recover(dist) ? text.recovered : undefined;
}

/** Runs before anything is read, so that a file that changes during the build makes the next one run. */
function digestInputs(build: Build): undefined {
  build.digest = siteDigest();
}

async function passGate({ report }: Build): Promise<string> {
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

async function makeFonts(): Promise<undefined> {
  await runInThread(new URL('subset-fonts.ts', import.meta.url));
}

async function renderPages(build: Build): Promise<string> {
  const { dist, isVerbose, report } = build;
  let last: Progress | undefined;
  build.searchInput = await runInThread(new URL('render-pages.ts', import.meta.url), nextOf(dist), {
    onProgress: (progress) => {
      last = progress;
      report.progress(text.steps.pages, progress.done, progress.total);
    },
    onOutput: isVerbose ? undefined : (printed) => (build.log += printed),
  });
  for (const line of build.log.split('\n'))
    if (/\[(?:WARN|ERROR)\]/.test(line)) report.warning(line);
  return last === undefined ? text.rendered : text.renderedOf(last.total, last.kept);
}

async function indexForSearch({ dist, searchInput }: Build): Promise<string> {
  if (searchInput === undefined) return text.noSearch;
  await writeSearchIndex(searchInput, nextOf(dist));
  const { records, articles } = searchInput.input;
  return text.indexed(records.length, articles.length);
}

/** Refuses to publish anything that was saved after the gate had read the content. */
function confirmInputs({ dist, digest }: Build): undefined {
  const now = siteDigest();
  if (now !== digest) throw new BuildError(text.changedMeanwhile);
  writeStamp(nextOf(dist), now);
}

function putInPlace({ dist }: Build): string {
  swapIn(dist);
  return text.inPlace(relative('.', dist) || dist);
}
