import type { stemma as english } from '../en/stemma.ts';
import { counting } from '../counting.ts';
import type { Like } from '../like.ts';

const counted = counting('de');

const printings = { one: 'Fassung', other: 'Fassungen' };

const terms = (what: string, words: readonly string[]): string[] =>
  words.length === 0 ? [] : [`${what}: ${words.map((word) => `„${word}“`).join(', ')}`];

/** Text for the drawing that shows how a quotation traveled. */
export const stemma: Like<typeof english> = {
  title: 'Der Weg der Worte',
  key: 'Jeder Schritt zeigt nur, was er geändert hat. In den Balken ist jeder Strich ein Wort: auf der Linie aus dem Wortlaut oben übernommen, darunter weggefallen, darüber hinzugekommen.',
  document: 'Das Dokument',
  copyText: 'der hier gezeigte Wortlaut',
  undated: 'Kein Datum ermittelt',
  printedBy: 'Fassung ',
  lost: 'weggefallen: ',
  added: 'hinzugekommen: ',
  more: (words) => `und ${counted(words, { one: 'weiteres Wort', other: 'weitere Wörter' })}`,
  unknown: (outlet) =>
    `Woher diese Fassungen die Worte haben, geht aus den Belegen nicht hervor. Verglichen wird jede mit dem hier gezeigten Wortlaut (${outlet}).`,
  unknownAlone: 'Woher diese Fassungen die Worte haben, geht aus den Belegen nicht hervor.',
  group: (count) => counted(count, printings),
  to: 'bis',
  negations: (added, lost) =>
    added.length + lost.length === 0
      ? undefined
      : `Verneinung ${[...terms('hinzugekommen', added), ...terms('weggefallen', lost)].join(', ')}`,
  speaker: (name) => `Zugeschrieben: ${name}`,
  marks: '„ “',
  panels: {
    title: 'Vom Mund in die Presse',
    caption:
      'Jede Zeichnung ist ein Zitat, das mehr als einmal veröffentlicht wurde. Von links nach rechts: wie lange nach der Äußerung. Von unten nach oben: wie viele ihrer Worte eine Fassung hat. Eine Linie führt von der Vorlage zu der Fassung, die ihr folgt, wo das bekannt ist. Unten stehen Fassungen, die sich so nicht messen lassen. Gezeigt ist, was wir gefunden haben, kein Querschnitt der Presse.',
    most: (shown, all) =>
      `Gezeigt sind die ${shown} mit den meisten Fassungen von insgesamt ${all}.`,
    kinds: {
      same: 'dieselben Worte',
      part: 'ein Teil der Worte',
      changed: 'Worte geändert',
      alarm: 'Sinn, Zuschreibung oder Form geändert',
      unscored: 'nicht gemessen: übersetzt, in indirekter Rede oder ungeklärter Herkunft',
    },
    ticks: { day: 'Tag', month: 'Monat', year: 'Jahr' },
    undated: 'o.\u202FD.',
    panel: (year, count) => `${year}. ${counted(count, printings)}: `,
    count: (kind, count) =>
      ({
        same: `${count} mit denselben Worten`,
        part: `${count} mit einem Teil davon`,
        changed: `${count} mit geänderten Worten`,
        alarm: `${count} mit geändertem Sinn, anderer Zuschreibung oder Form`,
        unscored: `${count} nicht gemessen`,
      })[kind],
  },
};
