import { timelineText as text } from '../interface/strings.ts';
import { inShort } from '../dates/in-short.ts';
import { parsedEdtf } from '../dates/parsed.ts';
import { captionOf } from './caption.ts';
import type { Entry } from './entries.ts';
import type { LabelText } from './lane.ts';
import { textWidth, wrapped } from './text-width.ts';

/** The font size and the height of a line, in pixels, as in the style sheet of the drawing. */
const SIZE = 13;
const LINE = 15;
/** How long a line may be, in multiples of the font size. It is shorter for promises, whose labels are above their marks. */
const LONGEST = { event: 16.5, promise: 9 };

/** The words of an entry's label: its short date and its title; for a promise, when it was due, its state and its title. */
export function labelWords(event: Parameters<typeof captionOf>[0], entry: Entry): LabelText {
  const { date, title, promise } = captionOf(event, entry);
  const longest = promise ? LONGEST.promise : LONGEST.event;
  const heading = promise
    ? wrapped(text.dueWith(inShort(parsedEdtf(promise.by)), text.outcomes[promise.state]), longest)
    : [inShort(parsedEdtf(date))];
  const lines = [...heading, ...wrapped(title, longest)];
  return {
    lines,
    width: Math.ceil(SIZE * Math.max(...lines.map(textWidth))),
    height: LINE * lines.length,
  };
}
