import type { events as english } from '../en/pages-events.ts';
import type { Like } from '../like.ts';

/** Text for timelines and lists of events. */
export const events: Like<typeof english> = {
  title: 'Chronik',
  titleOf: (subject) => `Chronik: ${subject}`,
  description: 'Alle erfassten Ereignisse, jedes so genau datiert, wie es die Belege erlauben.',
  descriptionOf: (subject) =>
    `Erfasste Ereignisse, jedes so genau datiert, wie es die Belege erlauben: ${subject}.`,
  dek: 'Was geschah, was gesagt, veröffentlicht und angekündigt wurde, jeweils so genau datiert, wie es die Belege erlauben.',
  browse: {
    navigation: 'Chronik durchblättern',
    allYears: 'Ereignisse nach Jahr',
    topics: 'Themen:',
    topicsOf: 'Chroniken nach Themen',
    latest: 'Neueste',
    all: 'Alle',
  },
  promises: 'Ankündigungen und was aus ihnen wurde',
  reading: {
    hint: 'Zeigen Sie auf eine Markierung, um sie hier zu lesen. Ziehen Sie über die Zeichnung, um einen Zeitraum aufzulisten.',
    all: 'Alle auflisten',
  },
  key: 'Ein Punkt ist ein Tag. Ein Balken ist ein längerer Zeitraum oder ein Datum, dessen Tag nicht bekannt ist; ein verblassendes Ende steht für ein ungefähres Datum, ein Strich neben einer Jahreszahl für ein Datum, von dem nur das Jahr bekannt ist. Ein Bogen führt von einer Ankündigung zu dem Tag, an dem sie fällig war; ein offener Kreis bedeutet, dass wir keinen Bericht über das Ergebnis gefunden haben.',
  until: (month) => `Unser Material endet ${month}.`,
  inFull: 'Vollständig, mit Quellen:',
  latestOf: (shown, count) => `Das sind die neuesten ${shown} von ${count} Ereignissen.`,
  seeAll: 'Alle ansehen',
  dateNote: (note) => `Datum: ${note}.`,
  reported: 'Bekannt geworden:',
  oneOutlet: (outlet) => `Einziger Bericht darüber: ${outlet}.`,
  sources: 'Quellen:',
  due: 'Fällig',
  asOf: (outcome) => `${outcome}, Stand:`,
};
