import type { record as english } from '../en/pages-record.ts';
import type { Like } from '../like.ts';
import { fromLanguage } from './language-cases.ts';
import { parts } from './parts.ts';

/** Text for a quotation’s page: its record, how the words reached us and how others printed them. */
export const record: Like<typeof english> = {
  data: 'Eintrag',
  when: { speech: 'Gesagt', document: 'Datiert' },
  supposedly: { speech: 'Angeblich gesagt', document: 'Angeblich datiert' },
  languages: 'Sprachen',
  bothAuthentic: (one, other) => `${one} und ${other}, beide im Original`,
  frame: 'Der umgebende Satz',
  frameNote: 'Der graue Text ist von uns: Zitiert sind nur die Worte in Anführungszeichen.',
  note: 'Was man über diese Worte wissen sollte',
  corrections: 'Berichtigungen zu diesem Eintrag',
  chain: {
    title: 'Wie das Zitat zu uns kam',
    document: 'Das Dokument',
    speakers: () => 'Wer es gesagt hat',
    firstPrinting: '; früheste bekannte Fassung',
    isCopyText: '; Quelle des hier gezeigten Wortlauts',
  },
  usedIn: 'Wo wir es verwenden',
  related: 'Verwandte Zitate',
  seeAlso: 'Siehe auch',
  events: 'In der Chronik',
  filedUnder: 'Eingeordnet unter',
  sameForm: 'Alle Zitate dieser Form',
  alsoNeverSaid: 'Alle Worte, die nie gesagt wurden',
  aside: {
    ourTranslation: 'Unsere Übersetzung.',
    notFound: (shown, original) =>
      `Unsere Übersetzung aus dem ${fromLanguage(shown)}, da ein Text im Original nicht zu finden war (${original}).`,
    asSaid: (language) => `Originalsprache: ${language}.`,
    inLanguage: (language) => `Sprache: ${language}.`,
  },
  printings: {
    title: 'Die Fassungen',
    views: 'Vergleichsansicht',
    count: (printings) => `${printings} Fassungen: 1 mit dem gezeigten Wortlaut,`,
    byStep: 'Was jeder Schritt geändert hat',
    byReference: 'Im Vergleich mit der Referenzfassung',
    lost: 'Weggefallenes zeigen',
    copyText: 'Referenzfassung',
    printedBy: 'Fundstelle:',
    fromStep: (outlet) => `Verglichen mit der Vorlage (${outlet})`,
    fromReference: 'Verglichen mit der Referenzfassung',
    notCompared: 'Nicht verglichen, da in indirekter Rede',
    online: 'Dort nachlesen',
    onlineHint: (outlet) => `: ${outlet}`,
    link: (outlet) => `Link zu dieser Fassung: ${outlet}`,
    undated: 'Datum unbekannt',
    table: 'Alle Fassungen Wort für Wort; die Spalten sind Teile der Referenzfassung',
    band: (number, count) => `Teil ${number} von ${count}`,
    nothing: '–',
    nothingThere: 'ausgelassen',
  },
  footer: {
    title: 'Der Eintrag',
    tell: 'Weitere Fassung melden',
  },
  collation: {
    ofQuotation: (words) => `In anderen Fassungen: „${words}“`,
    copyText: 'Referenzfassung',
    all: (more) =>
      more === 0
        ? 'Der vollständige Eintrag'
        : `Der vollständige Eintrag mit ${more === 1 ? 'einer weiteren Fassung' : `${more} weiteren Fassungen`}`,
    repeats: (label, outlet) => `${label} (gleichlautend: ${outlet})`,
    parts,
    inLanguage: (language) => `Sprache: ${language}.`,
    ourTranslation: (gloss) => `Unsere Übersetzung: ${gloss}`,
    basis: (sentence) => `Beleg: ${sentence}`,
    leftOut: 'ausgelassen: ',
    added: 'hinzugefügt: ',
    insteadOf: 'statt: ',
  },
};
