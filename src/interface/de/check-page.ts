import type { checkPage as english } from '../en/check-page.ts';
import { counting } from '../counting.ts';
import type { Like } from '../like.ts';

const counted = counting('de');

/** Text for the check on a page, around what `check.ts` says about a quotation. */
export const checkPage: Like<typeof english> = {
  comparing: 'Wird verglichen …',
  found: (found, known) => {
    if (found === 0) return 'Hier gibt es nichts zu prüfen.';
    if (found === 1) return known === 1 ? 'Ein Zitat, erfasst.' : 'Ein Zitat, nicht erfasst.';
    return `${counted(found, { one: 'Zitat', other: 'Zitate' })}, davon ${known === 0 ? 'keines' : known} erfasst.`;
  },
  missing: ' Ein Teil des Archivs konnte nicht durchsucht werden.',
  failure:
    'Die Prüfung funktioniert gerade nicht: Die Einträge ließen sich nicht laden. Prüfen Sie Ihre Verbindung, und versuchen Sie es noch einmal.',
  rows: {
    reference: (outlet) => `Referenzfassung: ${outlet}`,
    nearest: (outlet) => `Nächstliegende Fassung: ${outlet}`,
    both: (outlet) => `Referenzfassung und nächstliegende Fassung: ${outlet}`,
    gloss: 'Unsere Übersetzung der Worte',
    original: 'Die Worte im Original',
    yours: 'Ihr Text',
  },
  verdictOfRecord: 'Unser Befund zu den erfassten Worten',
  actions: {
    copySentence: 'Erfassten Satz kopieren',
    copyReply: 'Antwort kopieren',
    open: 'Eintrag öffnen',
    tellUs: 'Uns diesen Wortlaut melden',
  },
};
