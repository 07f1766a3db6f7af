import type { attribution as english } from '../en/attribution.ts';
import type { Like } from '../like.ts';

/** Text about whether a speaker said the words. */
export const attribution: Like<typeof english> = {
  /** None begins with a noun: within a line they begin with a small letter. */
  marks: {
    said: undefined,
    attributed: 'Zugeschrieben',
    disputed: 'Umstritten',
    misattributed: 'Falsch zugeschrieben',
    fabricated: 'Nie gesagt',
  },
  meanings: {
    said: undefined,
    attributed: 'Ein Beleg aus erster Hand ist für diese Worte nicht bekannt.',
    disputed: 'Ob diese Worte gesagt wurden, dazu gibt es widersprüchliche Angaben.',
    misattributed: 'Diese Worte stammen von jemand anderem.',
    fabricated: 'Diese Worte sind erfunden oder aus anderen abgewandelt.',
  },
  /** With a colon, since names of organizations would need an article and a case. */
  who: {
    said: { to: '', by: 'Urheber: ' },
    attributed: { to: 'Zugeschrieben: ', by: 'Urheber: ' },
    disputed: { to: 'Zugeschrieben: ', by: 'Urheber: ' },
    misattributed: { to: 'Falsch zugeschrieben: ', by: 'Urheber: ' },
    fabricated: { to: 'Zu Unrecht zugeschrieben: ', by: 'Urheber: ' },
  },
  between: '; ',
  or: ' oder ',
  as: (speaker) => `dort zugeschrieben: ${speaker}`,
  marked: (mark, words) => `${mark}: ${words}`,
  markedLine: (mark, line) => `${mark}, ${line}`,
  neverSaid: { label: 'Nie gesagt', counted: 'nie gesagt' },
};
