import { ACCORDING, isReport, nameWords, PRONOUN, SPEECH, WHO } from './speech-verbs.ts';

/** What a reporter says between two parts of a quotation: “, she said, ”. */
export interface SpeechTag {
  /** Who speaks, as the text has it: a pronoun, a name, or a description. */
  readonly subject: string;
  /** Whether it ends a sentence, so that the quotation goes on with another one. */
  readonly endsSentence: boolean;
}

/** Verbs that say who speaks between two parts of a quotation, and elsewhere often something else. */
const IN_BETWEEN =
  'continued|went[ ]on|recalled|observed|concluded|promised|vowed|joked|shouted|complained|commented|emphasi[sz]ed|explains|argues|' +
  'warns|insists|sagten|fügte|fuhr|rief|ruft|versprach|behauptete|behauptet|entgegnete|entgegnet|erwiderte|erwidert|mahnte|mahnt|' +
  'urteilte|urteilt|räumte|gab|bekräftigte|so';

const VERB = `(?:${SPEECH}|(?:${IN_BETWEEN})(?!\\p{L}))`;

/** Words between a subject and its verb: “she then said”, “Lee has said”. */
const BESIDE = '(?:(?:\\p{Ll}+ly|also|then|later|once|again|has|had|have)[ ]){0,2}';

/** Words with which a clause begins, so that what follows is no report in the sentence that is quoted. */
const JOINING =
  '(?:and|but|while|whereas|when|before|after|until|und|aber|doch|während|wohingegen)';

const TAG = new RegExp(
  `^[\\s,–—-]*(?!${JOINING}[ ])(?:(?<before>${WHO})[ ]${BESIDE}${VERB}|${VERB}[ ](?<after>${WHO})|${ACCORDING}[ ](?<source>${WHO}))(?<rest>[^.!?;:]{0,40}?)[,–—\\s]*\\.?\\s*$`,
  'u',
);

/** A clause about somebody else: “, but the mayor …”. */
const OTHER_CLAUSE = new RegExp(
  `(?<!\\p{L})${JOINING}[ ](?:${PRONOUN}(?!\\p{L})|(?:the|d(?:er|ie|as))[ ]|\\p{Lu})`,
  'u',
);

/**
 * The report that interrupts a quotation: a verb of speech with its subject, and little else, between two passages in marks.
 * @param first the words of the passage before it
 * @param between the text between the passages, without their marks
 * @param next the words of the passage after it
 * @returns undefined where the first passage has ended, or the text between is about another one
 */
export function speechTagBetween(
  first: string,
  between: string,
  next: string,
): SpeechTag | undefined {
  const { before, after, source, rest = '' } = TAG.exec(between)?.groups ?? {};
  const whole = before ?? after ?? source;
  if (whole === undefined || isReport(whole + rest) || OTHER_CLAUSE.test(whole + rest))
    return undefined;
  const [subject = whole] = whole.split(/[,(]/u);
  const endsSentence = /\.\s*$/u.test(between);
  const isSetOff = /^\s*[,–—-]/u.test(between);
  const goesOn = /[,–—-]\s*$/u.test(between);
  const isLower = /^[^\p{L}\p{N}]*\p{Ll}/u.test(next);
  if (!endsSentence && !goesOn && rest.trim() !== '') return undefined;
  // A report with a period is about the part before it.
  if (endsSentence || isSetOff || /[,–—-]\s*$/u.test(first)) return { subject, endsSentence };
  // A period has ended the sentence; after a question, or without any sign, the next part shows whether it goes on.
  return !/\.\s*$/u.test(first) && isLower && goesOn ? { subject, endsSentence } : undefined;
}

const isPronoun = new RegExp(`^${PRONOUN}$`, 'u');

/** Whether the subject of a report can be the one of an earlier report of the same quotation: “she” after “Ada Lee”. */
export function isSameSubject(earlier: string, later: string): boolean {
  if (isPronoun.test(later))
    return !isPronoun.test(earlier) || earlier.toLowerCase() === later.toLowerCase();
  const [own, other] = [nameWords(earlier), nameWords(later)];
  if (own.length === 0 || other.length === 0) return earlier === later;
  return other.every((word) => own.includes(word)) || own.every((word) => other.includes(word));
}
