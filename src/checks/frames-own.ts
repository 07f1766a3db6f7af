import type { Content } from '../content/content.ts';
import { describeIssue } from '../issues/describe-issue.ts';
import type { Issue } from '../issues/issue.ts';
import { outerPassages } from '../quotation/marked-words.ts';
import { folded } from '../quotation/tokens.ts';

/** A run of this many words is the source's sentence, and no coincidence. */
const COPIED_RUN = 8;

/** Takes the place of words in quotation marks. */
const QUOTED = '\uFFFC';

/** The frame of a fragment is our own sentence, as its pages say: it has no long run of words from a source. */
export function* framesOwn(content: Content): Iterable<Issue> {
  for (const { data, issueAt } of content.quotes) {
    const { frame, witnesses } = data;
    if (frame === undefined) continue;
    const words = wordsOf(frame.replace(/[“"„«]?\{…\}[”"“»]?/u, QUOTED));
    for (const { source, text } of witnesses) {
      const printed = [content.evidenceTexts.get(source) ?? '', text].map(wordsOf);
      const run = printed.map((each) => longestRun(words, each)).find((each) => each !== undefined);
      if (run === undefined) continue;
      yield issueAt(['frame'], describeIssue('frame-not-ours', { passage: run, source }));
      break;
    }
  }
}

/** The words of a text, with a placeholder for each of its quotations. */
function wordsOf(text: string): string[] {
  const unquoted = outerPassages(text).reduceRight(
    (whole, { start, end }) => `${whole.slice(0, start)} ${QUOTED} ${whole.slice(end)}`,
    text,
  );
  return unquoted
    .split(QUOTED)
    .flatMap((part, index) => [
      ...(index > 0 ? [QUOTED] : []),
      ...(folded(part).match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu) ?? []),
    ]);
}

/** The longest run of words that two texts share, if it is long enough. Placeholders do not count as words. */
function longestRun(own: readonly string[], other: readonly string[]): string | undefined {
  const count = (run: readonly string[]): number => run.filter((word) => word !== QUOTED).length;
  let best: readonly string[] = [];
  for (const [from, word] of own.entries())
    for (const [at, printed] of other.entries()) {
      if (!isSame(word, printed)) continue;
      let length = 1;
      while (isSame(own[from + length], other[at + length])) length += 1;
      const run = own.slice(from, from + length);
      if (count(run) > count(best)) best = run;
    }
  return count(best) < COPIED_RUN ? undefined : best.join(' ').replaceAll(QUOTED, '{…}');
}

function isSame(one: string | undefined, other: string | undefined): boolean {
  return one !== undefined && one.toLowerCase() === other?.toLowerCase();
}
