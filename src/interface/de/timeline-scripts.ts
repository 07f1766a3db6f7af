import type { timelineScripts as english } from '../en/timeline-scripts.ts';
import type { Like } from '../like.ts';

/** Text for the script of the timeline, in addition to what is on the page. */
export const timelineScripts: Like<typeof english> = {
  drawing:
    'Zeichnung der Ereignisse: Die Pfeiltasten führen von einem zum nächsten, mit der Umschalttaste wählen sie einen Zeitraum',
  shown: (shown, all) => `${shown} von ${all} Ereignissen stehen in der Liste.`,
  none: 'Keines der Ereignisse steht in der Liste.',
};
