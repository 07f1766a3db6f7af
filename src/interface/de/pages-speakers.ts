import type { speakers as english } from '../en/pages-speakers.ts';
import { counting } from '../counting.ts';
import type { Like } from '../like.ts';

const counted = counting('de');

/** Text for the list of speakers and the pages of a speaker. */
export const speakers: Like<typeof english> = {
  title: 'Zitierte',
  description:
    'Alle, deren Worte hier erfasst sind: Personen, Organisationen und nicht namentlich Zitierte.',
  groups: {
    person: 'Personen',
    organization: 'Organisationen',
    unnamed: 'Nicht namentlich Zitierte',
  },
  kinds: { person: 'Person', organization: 'Organisation', unnamed: 'Nicht namentlich zitiert' },
  quotationCount: (count) => counted(count, { one: 'Zitat', other: 'Zitate' }),
  summary: (name) => `${name}: alle erfassten Zitate nach Datum, jedes mit vollständigem Eintrag.`,
  summaryOfAttributed: (name) =>
    `${name}: alle erfassten Zitate und zugeschriebenen Worte nach Datum, jedes mit vollständigem Eintrag.`,
  otherNames: (names) => `Andere Namen und Schreibungen: ${names.join('; ')}`,
  quotations: 'Zitate nach Datum',
  topicNavigation: 'Ein Thema nach Datum',
  onOneTopic: 'Zu einem Thema:',
  onFurtherTopics: (topics) =>
    topics === 1 ? 'Mehrmals zu einem Thema zitiert' : `Mehrmals zu ${topics} Themen zitiert`,
  topicCount: (topic, quotations) => `${topic} (${quotations})`,
  strip: {
    around: 'Gefüllt: direkt zitiert',
    inside: 'Grau: in Teilen zitiert',
    none: 'Leer: in indirekter Rede',
    written: 'Quadrate: schriftlich.',
  },
  none: 'Hier ist kein Zitat erfasst.',
  roles: 'Ämter und Funktionen nach unseren Quellen',
  roleSource: 'Quelle',
  onTopic: {
    title: (speaker, topic) => `${speaker} zum Thema ${topic}`,
    kind: 'Eine Stimme, ein Thema, nach Datum',
    description: (speaker, topic) =>
      `${speaker} zum Thema ${topic}: alle erfassten Zitate nach Datum, damit sich die Worte vergleichen lassen.`,
    descriptionOfAttributed: (speaker, topic) =>
      `${speaker} zum Thema ${topic}: alle erfassten Zitate und zugeschriebenen Worte nach Datum, damit sie sich vergleichen lassen.`,
    allOfSpeaker: (speaker) => `Alle Zitate: ${speaker}`,
    allOnTopic: (topic) => `Alle zum Thema ${topic}`,
    /** After a relation such as “Widerspricht”: the same in all cases. */
    wordsOf: 'Äußerungen',
  },
};
