import type { corrections as english } from '../en/pages-corrections.ts';
import type { Like } from '../like.ts';

/** Text for the page of corrections and for each correction. */
export const corrections: Like<typeof english> = {
  title: 'Berichtigungen',
  description: 'Alle Berichtigungen, Klarstellungen und Aktualisierungen, die neuesten zuerst.',
  dek: 'Jede Änderung an Veröffentlichtem, die neueste zuerst, mit dem Wortlaut vorher und nachher.',
  of: (title) => `Berichtigungen zu „${title}“`,
  count: (count) =>
    count === 1
      ? 'Eine Änderung seit der Veröffentlichung'
      : `${count} Änderungen seit der Veröffentlichung`,
  none: 'Bisher war nichts zu berichtigen.',
  was: 'Vorher:',
  now: 'Jetzt:',
  kinds: { correction: 'Berichtigung', clarification: 'Klarstellung', update: 'Aktualisierung' },
};
