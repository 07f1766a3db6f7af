/** Text for the script of the timeline, in addition to what is on the page. */
export const timelineScripts = {
  drawing:
    'Drawing of the events. Use the arrow keys to move from one to the next; hold Shift to select a span.',
  shown: (shown: number, all: number) => `${shown} of ${all} events are listed.`,
  none: 'None of the events are listed.',
} as const;
