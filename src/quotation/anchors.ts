/** How many comparisons an alignment took. */
export interface Steps {
  count: number;
}

/** Two texts as numbers, one for each word. */
export interface Texts {
  readonly base: readonly number[];
  readonly other: readonly number[];
  readonly isFree: (index: number) => boolean;
  readonly steps: Steps;
}

/** A part of both texts. The ends are exclusive. */
export interface Passage {
  readonly baseFrom: number;
  readonly baseTo: number;
  readonly from: number;
  readonly to: number;
}

/** The lengths, in words, of the runs at which a passage is divided, longest first. */
const LENGTHS = [8, 4, 2];

/**
 * Finds the runs of words that occur once in each of two texts, in the same order in both, as patience diff finds unique
 * lines.
 * @returns the runs in order, each extended in both directions for as long as the texts agree
 */
export function anchors(texts: Texts, passage: Passage): Passage[] {
  for (const length of LENGTHS) {
    const found = inOrder(uniqueRuns(texts, passage, length));
    if (found.length > 0) return extendRuns(found, texts, passage, length);
  }
  return [];
}

interface Place {
  readonly base: number;
  readonly other: number;
}

/** The places of runs that occur once in each text, in the order of the base. */
function uniqueRuns({ base, other, steps }: Texts, passage: Passage, length: number): Place[] {
  const placesIn = (text: readonly number[], from: number, to: number): Map<string, number> => {
    const places = new Map<string, number>();
    for (let at = from; at + length <= to; at += 1) {
      const run = text.slice(at, at + length).join(' ');
      places.set(run, places.has(run) ? -1 : at);
    }
    steps.count += to - from;
    return places;
  };
  const inOther = placesIn(other, passage.from, passage.to);
  return [...placesIn(base, passage.baseFrom, passage.baseTo)]
    .map(([run, at]) => ({ base: at, other: inOther.get(run) ?? -1 }))
    .filter((place) => place.base >= 0 && place.other >= 0)
    .sort((a, b) => a.base - b.base);
}

/** The longest series of places that are also in order in the other text. */
function inOrder(places: readonly Place[]): Place[] {
  const tails: number[] = [];
  const before: number[] = [];
  for (const [index, { other }] of places.entries()) {
    let [low, high] = [0, tails.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((places[tails[middle] ?? -1]?.other ?? Infinity) < other) low = middle + 1;
      else high = middle;
    }
    before[index] = tails[low - 1] ?? -1;
    tails[low] = index;
  }
  const series: Place[] = [];
  for (let at = tails.at(-1) ?? -1; at >= 0; at = before[at] ?? -1) {
    const place = places[at];
    if (place) series.push(place);
  }
  return series.reverse();
}

/** Extends the runs at these places in both directions for as long as the texts agree. */
function extendRuns(
  places: readonly Place[],
  { base, other }: Texts,
  passage: Passage,
  length: number,
): Passage[] {
  const runs: Passage[] = [];
  let [baseDone, done] = [passage.baseFrom, passage.from];
  for (const place of places) {
    if (place.base < baseDone || place.other < done) continue;
    let [baseFrom, from] = [place.base, place.other];
    while (baseFrom > baseDone && from > done && base[baseFrom - 1] === other[from - 1]) {
      baseFrom -= 1;
      from -= 1;
    }
    let [baseTo, to] = [place.base + length, place.other + length];
    while (baseTo < passage.baseTo && to < passage.to && base[baseTo] === other[to]) {
      baseTo += 1;
      to += 1;
    }
    runs.push({ baseFrom, baseTo, from, to });
    [baseDone, done] = [baseTo, to];
  }
  return runs;
}
