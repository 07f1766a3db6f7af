/** What the script of the timeline says, beside what is on the page. */
export const timelineScripts = {
  drawing:
    'Drawing of the events: arrow keys go from one to the next, and with Shift choose a span',
  shown: (shown: number, all: number) => `${shown} of ${all} events are listed.`,
  none: 'None of the events are listed.',
} as const;
