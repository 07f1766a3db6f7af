import type { quotations as english } from '../en/pages-quotations.ts';
import type { Like } from '../like.ts';

/** Text for lists of quotations, and for what surrounds a quotation wherever it appears. */
export const quotations: Like<typeof english> = {
  title: 'Zitate',
  description: 'Alle hier erfassten Zitate mit Form, Datum und vollständigem Eintrag.',
  none: 'Noch ist keines erfasst.',
  browse: {
    navigation: 'Zitate durchblättern',
    byFate: 'Was mit den Worten geschah:',
    byForm: 'Nach Form:',
    byYear: 'Nach Jahr:',
    otherLists: 'Auch nach',
    speaker: 'Zitierten',
    topic: 'Themen',
    source: 'Quellen',
    word: 'Wörtern',
  },
  fatePages: {
    kind: 'Zitate nach dem, was mit den Worten geschah',
    short: {
      changed: 'geändert',
      reversed: 'ein „nicht“ mehr oder weniger',
      'form-changed': 'Form geändert',
      'speaker-changed': 'jemand anderem zugeschrieben',
      'not-in-original': 'in der Originalsprache nicht gefunden',
      'seen-once': 'nur einmal gefunden',
    },
    title: {
      changed: 'Worte, die geändert wurden',
      reversed: 'Worte mit einem „nicht“ mehr oder weniger',
      'form-changed': 'Worte, deren Form geändert wurde',
      'speaker-changed': 'Worte, die jemand anderem zugeschrieben wurden',
      'not-in-original': 'Worte, die in der Originalsprache nicht zu finden waren',
      'seen-once': 'Worte, die nur an einer Stelle zu finden waren',
    },
    description: (title) => `${title}: die hier erfassten Zitate.`,
  },
  printings: (count) => `${count} Fassungen`,
  formPages: {
    kind: 'Zitate nach Form',
    description: (form) => `Hier erfasste Zitate dieser Form: ${form}.`,
  },
  yearPages: {
    title: (year) => `Zitate: ${year}`,
    kind: 'Zitate nach Jahr',
    description: (year) => `Hier erfasste Zitate, eingeordnet unter: ${year}.`,
  },
  toRecord: ': der vollständige Eintrag',
  linkToPlace: 'Link zu diesem Zitat im Text',
  ourTranslation: 'Unsere Übersetzung:',
};
