import type { EventData, Promised } from '../schemas/event.ts';
import { parsedEdtf } from '../dates/parsed.ts';
import { inWords } from '../dates/in-words.ts';
import type { Entry } from './entries.ts';
import { KIND_IN_WORDS, OUTCOME_IN_WORDS } from './kind-in-words.ts';

type Described = Pick<EventData, 'title' | 'date' | 'kind' | 'attributed-to' | 'promise'>;

/** What the label of an entry says. */
export interface Caption {
  /** As EDTF text: that of the event, or that at which its promise falls due. */
  readonly date: string;
  /** What sort of entry it is, to stand beside the date. */
  readonly kind: string;
  readonly title: string;
  /** Where the entry bears the promise's ring: the promise whose state to tell. */
  readonly promise?: Promised | undefined;
}

/** The caption of an event's entry. */
export function captionOf(
  event: Described,
  { part, outcome }: Pick<Entry, 'part' | 'outcome'>,
): Caption {
  const { title, promise, 'attributed-to': outlet } = event;
  const told = outcome === undefined ? undefined : promise;
  if (part === 'due' && promise) return { date: promise.by, kind: 'Due', title, promise: told };
  const report = outlet === undefined ? '' : `, one outlet’s report: ${outlet}`;
  return { date: event.date, kind: `${KIND_IN_WORDS[event.kind]}${report}`, title, promise: told };
}

/** The height of a line, in units; the drawing's styles set all lines so. */
const LINE = 20;
/** Between a label and the next. */
const GAP = 12;
/** Sizes of type, in units; the styles set them so too. The sans is narrower than the serif, by which widths are reckoned. */
const TITLE = 15;
const REST = 14 * 0.88;

/**
 * The height that a caption needs, in units: an estimate on the safe side.
 * @param width of the column it stands in, in units
 */
export function captionHeight({ date, kind, title, promise }: Caption, width: number): number {
  const lines = [
    linesOf(`${inWords(parsedEdtf(date))} ${kind}`, width / REST),
    linesOf(title, width / TITLE),
    promise ? linesOf(stateOf(promise), width / REST) : 0,
  ];
  return lines.reduce((sum, count) => sum + count * LINE, GAP);
}

function stateOf({ state, checked }: Promised): string {
  return `${OUTCOME_IN_WORDS[state]} as of ${inWords(parsedEdtf(checked))}.`;
}

/** How many lines a text takes, broken between words, where a line is so many sizes of its type wide. */
function linesOf(text: string, limit: number): number {
  let lines = 1;
  let used = 0;
  for (const word of text.split(' ')) {
    const width = widthOf(word);
    if (used > 0 && used + SPACE + width > limit) {
      lines += 1;
      used = width;
    } else used += (used > 0 ? SPACE : 0) + width;
  }
  return lines;
}

const SPACE = 0.25;
const NARROW = new Set('ijltfI.,:;’-()');
const SLIM = new Set('rsczeaJS0123456789“”');
const WIDE = new Set('mwMWHNUOQDGVAKX&—');

/** How wide a word is in the serif, about, in sizes of its type. The sans is narrower. */
function widthOf(word: string): number {
  let width = 0;
  for (const letter of word)
    width += NARROW.has(letter) ? 0.34 : SLIM.has(letter) ? 0.52 : WIDE.has(letter) ? 0.85 : 0.63;
  return width;
}
