import { timelineText as text } from '../interface/strings.ts';
import { inShort } from '../dates/in-short.ts';
import { parsedEdtf } from '../dates/parsed.ts';
import { captionOf } from './caption.ts';
import type { Entry } from './entries.ts';
import type { LabelText } from './lane.ts';
import { textWidth, wrapped } from './text-width.ts';

/** The font size and the line height, in pixels, as in the drawing's style sheet. */
const SIZE = 13;
const LINE = 15;
/** The maximum length of a line, in multiples of the font size: shorter for promises, whose labels are above their marks. */
const MAX_LINE = { event: 16.5, promise: 9 };

/** The text of an entry's label: its short date and title or, for a promise, when it was due, its state and its title. */
export function labelWords(event: Parameters<typeof captionOf>[0], entry: Entry): LabelText {
  const { date, title, promise } = captionOf(event, entry);
  const maxLine = promise ? MAX_LINE.promise : MAX_LINE.event;
  const heading = promise
    ? wrapped(text.dueWith(inShort(parsedEdtf(promise.by)), text.outcomes[promise.state]), maxLine)
    : [inShort(parsedEdtf(date))];
  const lines = [...heading, ...wrapped(title, maxLine)];
  return {
    lines,
    width: Math.ceil(SIZE * Math.max(...lines.map(textWidth))),
    height: LINE * lines.length,
  };
}
