import type { front as english } from '../en/pages-front.ts';
import type { Like } from '../like.ts';

/** Text for the front page. */
export const front: Like<typeof english> = {
  nothingPublished: 'Noch ist nichts erschienen.',
  quotedInLead: 'Darin zitiert',
  latest: 'Neueste Artikel',
  toCheck: 'Ein Zitat zum Nachprüfen',
  more: (printings) =>
    printings === 1 ? 'Der vollständige Eintrag' : `Alle ${printings} Fassungen Wort für Wort`,
  promises: 'Fristen ohne bekanntes Ergebnis',
  noOutcome: (until) =>
    `In unserem Material, das ${until} endet, wird kein Ergebnis berichtet; zuletzt geprüft:`,
};
