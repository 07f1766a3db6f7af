import { anchors, type Passage, type Steps, type Texts } from './anchors.ts';

/** A word to be aligned. */
export interface Alignable {
  /** The same for all words that may be paired with one another. */
  readonly key: string;
}

/** The indexes of two words that are paired. */
export type Pair = readonly [base: number, other: number];

/** The cost of a new run of words, relative to the weight of a word that occurs once in each text. */
const RUN_COST = 0.6;

/** The maximum number of comparisons that one passage may take. A passage that needs more is divided at unique runs of words. */
const MAX_COMPARISONS = 250_000;

/**
 * Aligns two texts so that the words they share form long unbroken runs. It finds the alignment with the highest total
 * weight of words, where rarer words weigh more, minus a cost for each run. If one text has all the words of the other in
 * order, all of them are aligned.
 *
 * Texts that are too long for this are first divided where both have the same unique run of words. A passage without one,
 * such as thousands of repetitions, is aligned only at its beginning and end. The work therefore grows no faster than the
 * length.
 * @param isFree whether a run may begin at a given word of the other text at no cost, as after words that are not compared
 * @param steps counts the comparisons
 * @returns pairs in the order of both texts
 */
export function align(
  base: readonly Alignable[],
  other: readonly Alignable[],
  isFree: (index: number) => boolean = () => false,
  steps: Steps = { count: 0 },
): Pair[] {
  const ids = new Map<string, number>();
  const idOf = ({ key }: Alignable): number => {
    const id = ids.get(key) ?? ids.size;
    ids.set(key, id);
    return id;
  };
  const texts: Texts = { base: base.map(idOf), other: other.map(idOf), isFree, steps };
  const pairs: Pair[] = [];
  alignPassage(texts, { baseFrom: 0, baseTo: base.length, from: 0, to: other.length }, pairs);
  return pairs;
}

function alignPassage(texts: Texts, passage: Passage, pairs: Pair[]): void {
  const { base, other, steps } = texts;
  const { baseFrom, baseTo, from, to } = passage;
  const [height, width] = [baseTo - baseFrom, to - from];
  steps.count += height + width;
  const isEqual =
    height === width && base.slice(baseFrom, baseTo).every((id, at) => id === other[from + at]);
  if (isEqual) {
    for (let at = 0; at < height; at += 1) pairs.push([baseFrom + at, from + at]);
  } else if (height * width <= MAX_COMPARISONS) alignByWeight(texts, passage, pairs);
  else {
    const [head, ...rest] = anchors(texts, passage);
    if (!head) alignEnds(texts, passage, pairs);
    else {
      let at = { baseFrom, from };
      for (const anchor of [head, ...rest]) {
        alignPassage(texts, { ...at, baseTo: anchor.baseFrom, to: anchor.from }, pairs);
        for (let word = 0; word < anchor.to - anchor.from; word += 1)
          pairs.push([anchor.baseFrom + word, anchor.from + word]);
        at = { baseFrom: anchor.baseTo, from: anchor.to };
      }
      alignPassage(texts, { ...at, baseTo, to }, pairs);
    }
  }
}

/** Aligns the words that both texts of a passage share at its beginning and at its end. */
function alignEnds({ base, other }: Texts, passage: Passage, pairs: Pair[]): void {
  const { baseFrom, baseTo, from, to } = passage;
  const maximum = Math.min(baseTo - baseFrom, to - from);
  let head = 0;
  while (head < maximum && base[baseFrom + head] === other[from + head]) {
    pairs.push([baseFrom + head, from + head]);
    head += 1;
  }
  let tail = 0;
  while (tail < maximum - head && base[baseTo - 1 - tail] === other[to - 1 - tail]) tail += 1;
  for (; tail > 0; tail -= 1) pairs.push([baseTo - tail, to - tail]);
}

/** Aligns a passage by dynamic programming, with a cost for each run (Gotoh 1982). */
function alignByWeight(texts: Texts, passage: Passage, pairs: Pair[]): void {
  const { base, other, isFree, steps } = texts;
  const { baseFrom, baseTo, from, to } = passage;
  const [height, width] = [baseTo - baseFrom, to - from];
  const weightOf = weights(texts, passage);
  steps.count += height * width;
  const row = width + 1;
  // The best total for the first i words of one text and j of the other; in `ended`, the last of each are paired.
  const best = new Float64Array((height + 1) * row);
  const ended = new Float64Array((height + 1) * row).fill(-Infinity);
  for (let i = 1; i <= height; i += 1) {
    const id = base[baseFrom + i - 1] ?? -1;
    const weight = weightOf(id);
    for (let j = 1; j <= width; j += 1) {
      const at = i * row + j;
      let sum = Math.max(best[at - row] ?? 0, best[at - 1] ?? 0);
      if (id === other[from + j - 1]) {
        const before = at - row - 1;
        const cost = isFree(from + j - 1) ? 0 : RUN_COST;
        const run = weight + Math.max(ended[before] ?? -Infinity, (best[before] ?? 0) - cost);
        ended[at] = run;
        sum = Math.max(sum, run);
      }
      best[at] = sum;
    }
  }
  const found: Pair[] = [];
  let [i, j, isInRun] = [height, width, false];
  while (i > 0 && j > 0) {
    const at = i * row + j;
    if (isInRun || (ended[at] === best[at] && best[at] !== best[at - row])) {
      found.push([baseFrom + i - 1, from + j - 1]);
      const before = at - row - 1;
      const cost = isFree(from + j - 1) ? 0 : RUN_COST;
      isInRun = (ended[before] ?? -Infinity) >= (best[before] ?? 0) - cost;
      [i, j] = [i - 1, j - 1];
    } else if (best[at] === best[at - row]) i -= 1;
    else j -= 1;
  }
  pairs.push(...found.reverse());
}

/** The weight of a word if all must be aligned: more than all runs of a passage together can cost. */
const MUST_ALIGN = 1000;

/** Gives the weight of each word in a passage. */
function weights({ base, other }: Texts, passage: Passage): (id: number) => number {
  const one = base.slice(passage.baseFrom, passage.baseTo);
  const two = other.slice(passage.from, passage.to);
  if (containsInOrder(one, two) || containsInOrder(two, one)) return () => MUST_ALIGN;
  const [countsInOne, countsInTwo] = [counts(one), counts(two)];
  return (id) => 1 / Math.sqrt(Math.max(countsInOne.get(id) ?? 1, countsInTwo.get(id) ?? 1));
}

/** Whether a text contains all the words of another, in order. */
function containsInOrder(text: readonly number[], words: readonly number[]): boolean {
  let at = 0;
  for (const word of text) if (word === words[at]) at += 1;
  return at === words.length;
}

function counts(words: readonly number[]): Map<number, number> {
  const found = new Map<number, number>();
  for (const word of words) found.set(word, (found.get(word) ?? 0) + 1);
  return found;
}
