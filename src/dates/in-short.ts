import type { Edtf } from './edtf.ts';
import { SHORT_MONTHS } from './calendar.ts';
import { either, phrase, phrases, type PhraseStyle } from './phrases.ts';

/**
 * The date in little room, for tables and margins: `12 Dec 2024`, `c. Dec 2024`, `20 Sep 2022?`, `Apr–Aug 2024`,
 * `from 2022`, `≤ 12 Dec 2024`. The signs `c.`, `?` and `≤` are for the eye: where a reader may hear the text,
 * give `inWords` beside it.
 */
export function inShort(date: Edtf): string {
  switch (date.kind) {
    case 'date':
      return phrase(date, STYLE);
    case 'interval': {
      if (date.start === undefined) return `until ${phrase(date.end, STYLE)}`;
      if (date.end === undefined) return `from ${phrase(date.start, STYLE)}`;
      const [start = '', end = ''] = phrases([date.start, date.end], STYLE);
      const mixed = date.start.precision !== date.end.precision;
      return mixed || start.includes(' ') ? `${start} – ${end}` : `${start}–${end}`;
    }
    case 'on-or-before':
      return `≤ ${phrase(date.latest, STYLE)}`;
    case 'one-of':
      return either(phrases(date.dates, STYLE));
  }
}

const STYLE: PhraseStyle = {
  months: SHORT_MONTHS,
  qualified: {
    uncertain: ['', '?'],
    approximate: ['c. ', ''],
    'uncertain-and-approximate': ['c. ', '?'],
  },
};
