import type { check as english } from '../en/check.ts';
import type { Like } from '../like.ts';

/** Text for the check of a quotation, on its page and in the command. */
export const check: Like<typeof english> = {
  grades: {
    'as-printed': 'Wie veröffentlicht',
    trimmed: 'Gekürzt',
    'known-alteration': 'Eine bekannte Abweichung',
    'new-variant': 'Anders als alle bekannten Fassungen',
    'speaker-differs': 'Von jemand anderem gesagt',
    'not-on-record': 'Bei uns nicht erfasst',
  },
  meanings: {
    asPrinted: (outlet) => `Wort für Wort wie in dieser Fassung: ${outlet}.`,
    trimmed: (outlet) =>
      `Gekürzt, ohne dass etwas hinzugefügt oder geändert wurde. Die ganze Fassung: ${outlet}.`,
    alteration: (outlet) =>
      `Wort für Wort wie in dieser Fassung: ${outlet}. Sie weicht von der Referenzfassung ab.`,
    alterationTrimmed: (outlet) =>
      `Ein Teil dieser Fassung: ${outlet}. Sie weicht von der Referenzfassung ab.`,
    change: (label) => `Art der Abweichung: ${label}.`,
    variant: (outlet) =>
      `So steht es in keiner der erfassten Fassungen. Am nächsten kommt diese: ${outlet}.`,
    cut: (outlet) =>
      `Mitten im Text fehlen Worte, ohne dass dies kenntlich gemacht ist. Am nächsten kommt diese Fassung: ${outlet}.`,
    gloss: 'Wort für Wort unsere eigene Übersetzung fremdsprachiger Worte.',
    glossTrimmed: 'Ein Teil unserer eigenen Übersetzung fremdsprachiger Worte.',
    original: 'Wort für Wort das Original.',
    originalTrimmed: 'Ein Teil des Originals.',
    notOnRecord:
      'Kein hier erfasstes Zitat ähnelt diesem. Das heißt nicht, dass es falsch ist: Erfasst sind nur die Zitate, die wir für unsere Artikel brauchten.',
    tooShort:
      'Das sind zu wenige Wörter, um zu sagen, von wem sie stammen. Fügen Sie den ganzen Satz ein, oder suchen Sie nach den Wörtern.',
  },
  lookAlikes: (words) =>
    `In ${words.map((word) => `„${word}“`).join(', ')} stammen einzelne Buchstaben aus einer anderen Schrift. Sie wurden als die Buchstaben gelesen, denen sie gleichen.`,
  report: 'Das sind Worte aus einem Bericht. Sie gehören nicht in Anführungszeichen.',
  reported: 'Das sind Worte aus einem Bericht, nicht die der zitierten Person.',
  withdrawn: (reason) =>
    `Wir haben diesen Eintrag zurückgezogen${reason === undefined ? '.' : `: ${reason}`}`,
  lostSpeaker: 'Im ausgelassenen Teil steht, wer es gesagt hat.',
  otherSpeaker: (given, known) =>
    `Der Text schreibt diese Worte jemand anderem zu (${given}) als unser Eintrag (${known}).`,
  sentence: {
    direct: (words, speakers, outlet) => `${words} – ${speakers}; Quelle: ${outlet}`,
    mixed: (words, speakers, outlet) =>
      `${words} – ${speakers}, in Teilen zitiert; Quelle: ${outlet}`,
    indirect: (words, speakers, outlet) =>
      `${words} – ${speakers}, in indirekter Rede; Quelle: ${outlet}`,
  },
  reply: (grade, sentence, url) => `${grade}. Erfasst ist: ${sentence} ${url}`,
  unknownOutlet: 'Publikation ohne Namen',
};
