import type { verdict as english } from '../en/verdict.ts';
import type { Like } from '../like.ts';

const numbers = [
  'Keine',
  'Ein',
  'Zwei',
  'Drei',
  'Vier',
  'Fünf',
  'Sechs',
  'Sieben',
  'Acht',
  'Neun',
  'Zehn',
  'Elf',
  'Zwölf',
] as const;

/** The verdict of a record whose editor wrote none. */
export const verdict: Like<typeof english> = {
  seenOnce: 'Nur an einer Stelle gefunden.',
  sameWords: (outlets) =>
    outlets === 1
      ? 'Ein Medium hat es mehrmals gebracht, immer im selben Wortlaut.'
      : `${numbers[outlets] ?? outlets} Medien bringen denselben Wortlaut.`,
  otherPunctuation: 'Die Zeichensetzung weicht ab.',
  inPart: 'Alle Fassungen haben denselben Wortlaut, manche nur einen Teil davon.',
  separately: 'Es wurde mehrmals übersetzt oder mitgeschrieben, in unterschiedlichem Wortlaut.',
  undecided:
    'Der Wortlaut der Fassungen ist unterschiedlich; wer ihn von wem hat, geht aus den Belegen nicht hervor.',
  changed: 'Es wurde auch in geändertem Wortlaut veröffentlicht.',
  elsewhere: 'Es wurde auch in anderen Sprachen veröffentlicht.',
};
