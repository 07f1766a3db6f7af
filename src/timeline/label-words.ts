import { timelineText as text } from '../interface/strings.ts';
import { inShort } from '../dates/in-short.ts';
import { parsedEdtf } from '../dates/parsed.ts';
import { captionOf } from './caption.ts';
import type { Entry } from './entries.ts';
import type { Words } from './lane.ts';
import { textWidth, wrapped } from './text-width.ts';

/** The size of type and the height of a line, in pixels; the styles of the drawing set the same. */
const SIZE = 13;
const LINE = 15;
/** How long a line may be, in multiples of the size. */
const LONGEST = 16.5;

/** The words of an entry's label: its date in short and its title; for a promise, its title, when it was due, and its state. */
export function labelWords(event: Parameters<typeof captionOf>[0], entry: Entry): Words {
  const { date, title, promise } = captionOf(event, entry);
  const heading = promise
    ? text.dueWith(inShort(parsedEdtf(promise.by)), text.outcomes[promise.state])
    : inShort(parsedEdtf(date));
  const lines = [heading, ...wrapped(title, LONGEST)];
  return {
    lines,
    width: Math.ceil(SIZE * Math.max(...lines.map(textWidth))),
    height: LINE * lines.length,
  };
}
