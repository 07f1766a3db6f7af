import { timelineText as text } from '../interface/strings.ts';
import type { EventData, Promised } from '../schemas/event.ts';
import { parsedEdtf } from '../dates/parsed.ts';
import { inWords } from '../dates/in-words.ts';
import type { Entry } from './entries.ts';

type Described = Pick<EventData, 'title' | 'date' | 'kind' | 'attributed-to' | 'promise'>;

/** The words of an entry's label. */
export interface Caption {
  /** EDTF: the date of the event, or the date by which its promise is due. */
  readonly date: string;
  /** What kind of entry it is, shown next to the date. */
  readonly kind: string;
  readonly title: string;
  /** The promise whose outcome the label reports: only on the entry that has the promise's mark. */
  readonly promise?: Promised | undefined;
}

/** The caption of an event's entry. */
export function captionOf(
  event: Described,
  { part, outcome }: Pick<Entry, 'part' | 'outcome'>,
): Caption {
  const { title, promise, 'attributed-to': outlet } = event;
  const reported = outcome === undefined ? undefined : promise;
  if (part === 'due' && promise)
    return { date: promise.by, kind: text.due, title, promise: reported };
  const kind = outlet === undefined ? text.kinds[event.kind] : text.reportedBy(outlet, event.kind);
  return { date: event.date, kind, title, promise: reported };
}

/** The height of a line, in units; the styles of the drawing set the same. */
const LINE = 20;
/** Between one label and the next. */
const GAP = 12;
/** Font sizes, in units; the styles set the same. Widths are estimated for the serif; the sans is narrower. */
const TITLE = 15;
const SANS = 14 * 0.88;

/**
 * Estimates the height that a caption needs, in units, erring on the high side.
 * @param width of its column, in units
 */
export function captionHeight({ date, kind, title, promise }: Caption, width: number): number {
  const lines = [
    linesOf(`${inWords(parsedEdtf(date))} ${kind}`, width / SANS),
    linesOf(title, width / TITLE),
    promise ? linesOf(outcomeInWords(promise), width / SANS) : 0,
  ];
  return lines.reduce((sum, count) => sum + count * LINE, GAP);
}

function outcomeInWords({ state, checked }: Promised): string {
  return text.outcomeAsOf(text.outcomes[state], inWords(parsedEdtf(checked)));
}

/**
 * How many lines a text takes, broken between words.
 * @param limit the width of a line, in multiples of the font size
 */
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

/** An estimate of the width of a word in the serif, in multiples of the font size. */
function widthOf(word: string): number {
  let width = 0;
  for (const letter of word)
    width += NARROW.has(letter) ? 0.34 : SLIM.has(letter) ? 0.52 : WIDE.has(letter) ? 0.85 : 0.63;
  return width;
}
