import { ACCORDING, isReport, nameWords, PRONOUN, SPEECH, WHO } from './speech-verbs.ts';

/** What a reporter says between two parts of a quotation: “, she said, ”. */
export interface SpeechTag {
  /** Who speaks, as the text has it: a pronoun, a name, or a description. */
  readonly subject: string;
  /** Whether it ends a sentence, so that the quotation goes on with another one. */
  readonly endsSentence: boolean;
}

/** Verbs that say who speaks between two parts of a quotation, although elsewhere they often mean something else. */
const IN_BETWEEN =
  'continued|went[ ]on|recalled|observed|concluded|promised|vowed|joked|shouted|complained|commented|emphasi[sz]ed|explains|argues|' +
  'warns|insists|sagten|fügte|fuhr|rief|ruft|versprach|behauptete|behauptet|entgegnete|entgegnet|erwiderte|erwidert|mahnte|mahnt|' +
  'urteilte|urteilt|räumte|gab|bekräftigte|so';

const VERB = `(?:${SPEECH}|(?:${IN_BETWEEN})(?!\\p{L}))`;

/** Words between a subject and its verb: “she then said”, “Lee has said”. */
const BEFORE_VERB = '(?:(?:\\p{Ll}+ly|also|then|later|once|again|has|had|have)[ ]){0,2}';

/** Words that begin a new clause, so that what follows does not interrupt the quoted sentence. */
const CLAUSE_START =
  '(?:and|but|while|whereas|when|before|after|until|und|aber|doch|während|wohingegen)';

const TAG = new RegExp(
  `^[\\s,–—-]*(?!${CLAUSE_START}[ ])(?:(?<before>${WHO})[ ]${BEFORE_VERB}${VERB}|${VERB}[ ](?<after>${WHO})|${ACCORDING}[ ](?<source>${WHO}))(?<rest>[^.!?;:]{0,40}?)[,–—\\s]*\\.?\\s*$`,
  'u',
);

/** A clause about somebody else: “, but the mayor …”. */
const OTHER_CLAUSE = new RegExp(
  `(?<!\\p{L})${CLAUSE_START}[ ](?:${PRONOUN}(?!\\p{L})|(?:the|d(?:er|ie|as))[ ]|\\p{Lu})`,
  'u',
);

/**
 * Finds the report that interrupts a quotation: between two passages in quotation marks, a verb of speech with its
 * subject and little else.
 * @param first the words of the passage before it
 * @param between the text between the passages, without their marks
 * @param next the words of the passage after it
 * @returns undefined if the quotation ends with the first passage, or if the text between is about another quotation
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
  const startsLowercase = /^[^\p{L}\p{N}]*\p{Ll}/u.test(next);
  if (!endsSentence && !goesOn && rest.trim() !== '') return undefined;
  // A report with a period is about the part before it.
  if (endsSentence || isSetOff || /[,–—-]\s*$/u.test(first)) return { subject, endsSentence };
  // After a period, the quotation has ended; after a question mark or nothing, a lower-case letter shows that it goes on.
  return !/\.\s*$/u.test(first) && startsLowercase && goesOn
    ? { subject, endsSentence }
    : undefined;
}

const isPronoun = new RegExp(`^${PRONOUN}$`, 'u');

/** Whether the subject of a report can be the same person as the subject of an earlier one: “she” after “Ada Lee”. */
export function isSameSubject(earlier: string, later: string): boolean {
  if (isPronoun.test(later))
    return !isPronoun.test(earlier) || earlier.toLowerCase() === later.toLowerCase();
  const [own, other] = [nameWords(earlier), nameWords(later)];
  if (own.length === 0 || other.length === 0) return earlier === later;
  return other.every((word) => own.includes(word)) || own.every((word) => other.includes(word));
}
