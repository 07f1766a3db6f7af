import { timelineText as text } from '../interface/strings.ts';
import type { EventData, Promised } from '../schemas/event.ts';
import { parsedEdtf } from '../dates/parsed.ts';
import { inSentence } from '../dates/in-sentence.ts';
import { inWords } from '../dates/in-words.ts';
import type { Entry } from './entries.ts';

type Described = Pick<EventData, 'title' | 'date' | 'kind' | 'attributed-to' | 'promise'>;

/** What an entry's label says. */
export interface Caption {
  /** EDTF: the date of the event, or the due date of its promise. */
  readonly date: string;
  /** What kind of entry it is, shown next to the date. */
  readonly kind: string;
  readonly title: string;
  /** The promise whose outcome the label reports; only for the entry that shows the promise. */
  readonly promise?: Promised | undefined;
}

/** The caption of an event's entry. */
export function captionOf(
  event: Described,
  { part, outcome }: Pick<Entry, 'part' | 'outcome'>,
): Caption {
  const { title, promise, 'attributed-to': outlet } = event;
  const shownPromise = outcome === undefined ? undefined : promise;
  if (part === 'due' && promise)
    return { date: promise.by, kind: text.due, title, promise: shownPromise };
  const kind = outlet === undefined ? text.kinds[event.kind] : text.reportedBy(outlet, event.kind);
  return { date: event.date, kind, title, promise: shownPromise };
}

/** An entry in words, for the line below the drawing: its date, its kind, its title, and what became of a promise. */
export function entryInWords(event: Described, entry: Pick<Entry, 'part' | 'outcome'>): string {
  const { date, kind, title, promise } = captionOf(event, entry);
  return [
    text.entry(inWords(parsedEdtf(date)), kind, title),
    ...(promise ? stateOf(promise) : []),
  ].join(' ');
}

function stateOf({ made, by, state, checked }: Promised): readonly string[] {
  return [
    ...(made === undefined ? [] : [text.made(inSentence(parsedEdtf(made), 'said'))]),
    text.dueBy(inSentence(parsedEdtf(by), 'due')),
    text.outcomeAsOf(text.outcomes[state], inWords(parsedEdtf(checked))),
  ];
}
