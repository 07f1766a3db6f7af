import type { Content } from '../content/content.ts';
import { describeIssue } from '../issues/describe-issue.ts';
import type { Issue } from '../issues/issue.ts';
import { outerPassages } from '../quotation/marked-words.ts';
import { folded } from '../quotation/tokens.ts';

/** The minimum number of consecutive shared words that show the frame to be the source's sentence, not a coincidence. */
const SHORTEST_RUN = 8;

/** A placeholder for words in quotation marks. */
const QUOTED = '\uFFFC';

/**
 * The frame of a fragment is our own sentence, as our pages say: it shares no long run of words with the text that a source
 * prints around the fragment.
 */
export function* framesInOwnWords(content: Content): Iterable<Issue> {
  for (const { data, issueAt } of content.quotes) {
    const { frame, witnesses } = data;
    if (frame === undefined) continue;
    const words = wordsOf(frame.replace(/[“"„«]?\{…\}[”"“»]?/u, QUOTED));
    for (const { source, text } of witnesses) {
      const printed = [content.evidenceTexts.get(source) ?? '', text].map(wordsOf);
      const run = printed.map((each) => sharedRun(words, each)).find((each) => each !== undefined);
      if (run === undefined) continue;
      yield issueAt(['frame'], describeIssue('frame-not-ours', { passage: run, source }));
      break;
    }
  }
}

/** The words of a text, with a placeholder for each of its quotations. */
function wordsOf(text: string): string[] {
  const own = outerPassages(text).reduceRight(
    (whole, { start, end }) => `${whole.slice(0, start)} ${QUOTED} ${whole.slice(end)}`,
    text,
  );
  return own
    .split(QUOTED)
    .flatMap((part, index) => [
      ...(index > 0 ? [QUOTED] : []),
      ...(folded(part).match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu) ?? []),
    ]);
}

/**
 * The first long run of words that both texts share, in which a quotation does not count as a word; undefined if there is none.
 * It takes linear time.
 */
function sharedRun(own: readonly string[], other: readonly string[]): string | undefined {
  const printed = new Set(windowsOf(other).map(({ key }) => key));
  const windows = windowsOf(own);
  const first = windows.findIndex(({ key }) => printed.has(key));
  const next = windows.findIndex(({ key }, index) => index > first && !printed.has(key));
  const last = windows.at(next < 0 ? -1 : next - 1);
  return first < 0
    ? undefined
    : own.slice(windows[first]?.start, last?.end).join(' ').replaceAll(QUOTED, '{…}');
}

/** Every run of the minimum length, with its start and end, and its words in lower case. */
function windowsOf(words: readonly string[]): { start: number; end: number; key: string }[] {
  const places = [...words.keys()].filter((place) => words[place] !== QUOTED);
  return places.slice(0, Math.max(0, places.length - SHORTEST_RUN + 1)).map((start, index) => {
    const end = (places[index + SHORTEST_RUN - 1] ?? 0) + 1;
    return { start, end, key: words.slice(start, end).join(' ').toLowerCase() };
  });
}
