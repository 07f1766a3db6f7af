import type { quotation as english } from '../en/quotation.ts';
import type { Like } from '../like.ts';
import { attribution } from './attribution.ts';
import { counting } from '../counting.ts';
import { parts } from './parts.ts';
import { sources } from './sources.ts';
import { anotherLanguage, translationCredit } from './translation-credit.ts';
import { verdict } from './verdict.ts';

const counted = counting('de');

// Labels begin with no noun where a line may continue with them in small letters.

/** The names of forms: as a label, in lists and filters, within a label of a printing, and in a count. */
const forms: Like<typeof english.forms> = {
  direct: {
    label: 'Direktes Zitat',
    short: 'Direktes Zitat',
    asPrinted: 'direktes Zitat',
    counted: 'direkt',
  },
  mixed: {
    label: 'Teilzitat',
    short: 'Teilzitat',
    asPrinted: 'Teilzitat',
    counted: 'in Teilen',
  },
  indirect: {
    label: 'Indirekte Rede: nicht im Wortlaut',
    short: 'Indirekte Rede',
    asPrinted: 'indirekte Rede',
    counted: 'indirekt',
  },
};

/** The names of the classes of variant, and what each means in one sentence. */
const classes: Like<typeof english.classes> = {
  same: {
    label: 'Gleicher Wortlaut',
    counted: 'mit gleichem Wortlaut',
    meaning: 'Nur die Typografie ist anders.',
  },
  spelling: {
    label: 'Gleicher Wortlaut, andere Schreibung',
    counted: 'mit anderer Schreibung',
    meaning: 'Nur Schreibweise, Groß- und Kleinschreibung oder Bindestriche sind anders.',
  },
  pointing: {
    label: 'Gleicher Wortlaut, andere Satzzeichen',
    counted: 'mit anderen Satzzeichen',
    meaning: 'Die Worte sind dieselben; Satzzeichen, die den Sinn ändern können, sind es nicht.',
  },
  'partly-quoted': {
    label: 'In Teilen zitiert',
    counted: 'in Teilen zitiert',
    meaning:
      'Die Worte in den Anführungszeichen wurden so und in dieser Reihenfolge veröffentlicht.',
  },
  trimmed: {
    label: 'Gekürzt',
    counted: 'gekürzt',
    meaning:
      'Anfang oder Ende fehlen, oder eine Auslassung ist gekennzeichnet; nichts ist hinzugefügt.',
  },
  cut: {
    label: 'Ohne Kennzeichnung gekürzt',
    counted: 'ohne Kennzeichnung gekürzt',
    meaning: 'Mitten im Text fehlen Worte, ohne dass dies kenntlich gemacht ist.',
  },
  edited: {
    label: 'Mit Zusätzen in Klammern',
    counted: 'mit Zusätzen in Klammern',
    meaning: 'Die Worte in Klammern hat das Medium eingefügt; alle anderen sind unverändert.',
  },
  altered: {
    label: 'Geänderter Wortlaut',
    counted: 'mit geändertem Wortlaut',
    meaning:
      'Es sind andere Worte als in der Vorlage, oder aus einigen ihrer Worte ist ein anderer Satz geworden.',
  },
  retranslated: {
    label: 'Andere Übersetzung',
    counted: 'in anderer Übersetzung',
    meaning: 'Eine andere Übersetzung derselben Worte.',
  },
  retranscribed: {
    label: 'Andere Mitschrift',
    counted: 'in anderer Mitschrift',
    meaning: 'Eine andere Mitschrift derselben Worte.',
  },
  recast: {
    label: 'Geänderte Form',
    counted: 'in geänderter Form',
    meaning: 'Die Worte erscheinen als etwas anderes, als sie waren, etwa ein Bericht als Zitat.',
  },
  'not-compared': {
    label: 'In anderer Sprache',
    counted: 'in anderer Sprache',
    meaning: 'Sie ist in einer anderen Sprache.',
  },
  undecided: {
    label: 'Ungeklärte Herkunft',
    counted: 'ungeklärter Herkunft',
    meaning: 'Der Wortlaut weicht ab, und wer ihn von wem hat, geht aus den Belegen nicht hervor.',
  },
};

/** How a printing changed the form or the medium of the words it gives. */
const formChanges: Like<typeof english.formChanges> = {
  'report-as-words': 'aus Worten des Berichts wurde ein Zitat',
  'report-as-part': 'aus Worten des Berichts wurde ein Teilzitat',
  'quoting-report-as-words': 'aus einem Bericht mit Zitaten wurde ein Zitat',
  'words-as-report': 'aus einem Zitat wurde indirekte Rede',
  'quoted-as-report': 'aus einem Teilzitat wurde indirekte Rede',
  'document-as-speech': 'aus Geschriebenem wurde Gesprochenes',
  'speech-as-document': 'aus Gesprochenem wurde Geschriebenes',
};

/** Names of punctuation marks. A mark without a name is shown as it is. */
const signs: Readonly<Record<string, string>> = {
  '.': 'Punkt',
  ',': 'Komma',
  ':': 'Doppelpunkt',
  ';': 'Semikolon',
  '?': 'Fragezeichen',
  '!': 'Ausrufezeichen',
  '—': 'Gedankenstrich',
  '-': 'Bindestrich',
  '…': 'Auslassungspunkte',
  '"': 'Anführungszeichen',
  "'": 'Apostroph',
  '(': 'Klammern',
  ')': 'Klammern',
  '\n': 'Zeilenumbruch',
};

/** Text about a quotation: its labels, and how its printings differ. */
export const quotation: Like<typeof english> = {
  forms,
  classes,
  formChanges,
  signs: (found) => [...new Set(found.map((sign) => signs[sign] ?? sign))].join(', '),
  otherSigns: (found) => `Andere Satzzeichen: ${found}.`,
  sources,
  attribution,
  verdict,
  withdrawn: 'Zurückgezogen',
  fromDocument: 'Aus einem Dokument',
  /** After “Sprache:”. */
  languageNotStated: 'nicht angegeben',
  noLanguage: 'keine (Symbole statt Wörter)',
  anotherLanguage,
  /** A description without an article needs no case. */
  unnamedSpeaker: (description) => description,
  /** Each can be followed by a colon, and by “Äußerungen”, which is the same in all cases. */
  related: {
    repeats: 'Wiederholt',
    answers: 'Antwortet auf',
    'derives-from': 'Geht zurück auf',
    contradicts: 'Widerspricht',
  },
  translated: translationCredit,
  plain: {
    forms: {
      direct: undefined,
      mixed: 'Zitiert sind nur die Worte in Anführungszeichen.',
      indirect: 'Indirekte Rede, nicht der Wortlaut.',
    },
    document: 'Geschrieben, nicht gesprochen.',
    frame: 'Der graue Text ist von uns.',
    translation: (translation) => `${translationCredit(translation)}.`,
    unstated: {
      speech: 'In welcher Sprache gesprochen wurde, ist nicht angegeben.',
      document: 'In welcher Sprache geschrieben wurde, ist nicht angegeben.',
    },
  },
  asPrinted: (form) => `Veröffentlicht als: ${form}`,
  asPrintedBy: (outlet, form, standing) =>
    `Fassung ${outlet}: ${[form, ...(standing ? [uncapitalized(standing)] : [])].join(', ')}`,
  /** `part` is its key in a record. */
  partOf: (outlet, part) => `${outlet} (${new Map(Object.entries(parts)).get(part) ?? part})`,
  polarity: {
    negation: (count) => (count === 1 ? 'eine Verneinung ist' : 'Verneinungen sind'),
    hedge: (count) => (count === 1 ? 'eine Einschränkung ist' : 'Einschränkungen sind'),
    gained: 'hinzugekommen',
    lost: 'weggefallen',
    and: ' und ',
    unknown: (language) =>
      `Ob eine Verneinung oder Einschränkung hinzugekommen oder weggefallen ist, können wir in dieser Sprache nicht prüfen (${language}).`,
    sentence: (change, terms) =>
      `${capitalized(change)}: ${terms.map((term) => `„${term}“`).join(', ')}.`,
  },
  coverage: {
    total: (count) => counted(count, { one: 'Zitat', other: 'Zitate' }),
    translated: 'übersetzt',
    fromDocument: 'schriftlich',
    otherPrinting: (count) =>
      count === 1 ? 'in der Fassung eines anderen Mediums' : 'in der Fassung anderer Medien',
    unnamedSpeakers: (count) =>
      count === 1 ? 'nicht namentlich zitierte Person' : 'nicht namentlich Zitierte',
  },
  title: {
    direct: (speakers, words) => `${speakers}: ${words}`,
    mixed: (speakers, words) => `${speakers}, in Teilen zitiert: ${words}`,
    indirect: (speakers, words) => `${speakers}, in indirekter Rede: ${words}`,
    /** Without a colon, since the line has one. */
    attributed: (line, words) => `${line} – ${words}`,
  },
};

function capitalized(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}

function uncapitalized(text: string): string {
  return `${text.charAt(0).toLowerCase()}${text.slice(1)}`;
}
