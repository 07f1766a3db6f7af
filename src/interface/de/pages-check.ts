import type { check as english } from '../en/pages-check.ts';
import type { Like } from '../like.ts';

/** Text for the page that checks a passage, and for the fields elsewhere that lead to it. */
export const check: Like<typeof english> = {
  title: 'Zitat prüfen',
  description:
    'Fügen Sie einen Post, eine Nachricht oder einen Absatz ein und sehen Sie, wessen Worte darin stehen, wie sie veröffentlicht wurden und was daran geändert wurde.',
  dek: 'Fügen Sie einen Post, eine Nachricht oder einen Absatz ein. Jedes Zitat darin wird Wort für Wort mit allen hier erfassten Fassungen verglichen.',
  withoutScripts: {
    before: 'Ohne Skripte kann diese Seite nichts vergleichen. Das',
    link: 'Wortregister',
    after: 'führt jedes erfasste Zitat unter jedem seiner Wörter auf.',
  },
  field: 'Ein Text, in dem ein Zitat steht',
  submit: 'Prüfen',
  stays: 'Was Sie einfügen, bleibt in Ihrem Browser; es wird nirgendwohin gesendet.',
  legend: {
    intro: 'So sind Worte markiert:',
    differs: 'andere Worte in einer anderen Zeile',
    only: 'nur in Ihrem Text',
    leftOut: 'am Anfang oder Ende Ihres Textes ausgelassen',
  },
  results: 'Was wir darüber wissen',
  notFoundTitle: 'Was die Antwort bedeutet',
  notFound:
    'Erfasst sind nur die Zitate, die wir für unsere Artikel brauchten. Dass ein Text hier nicht zu finden ist, sagt nichts darüber, ob er echt ist.',
  front: {
    title: 'Wessen Worte sind das?',
    field:
      'Fügen Sie einen Text ein, um ihn zu prüfen, oder geben Sie Wörter ein, an die Sie sich erinnern',
    submit: 'Prüfen oder suchen',
  },
  inSearch: 'Wort für Wort verglichen',
};
