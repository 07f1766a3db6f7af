import { CAPITAL } from './particles.ts';

/** Verbs of speaking in several languages. */
const SPOKEN = [
  'said|says|say|saying|tells?|told|adds|added|asked|replied|remarked|put it',
  'сказала?|говорит|добавила?|ответила?',
  'sagte|sagt|erklärte|erklärt|meinte|meint|nannte|nennt|ergänzte|ergänzt|antwortete|antwortet|fragte|fragt',
  'a dit|dit|a déclaré|déclare|a ajouté|ajoute|a répondu|a expliqué|explique',
  'dijo|dice|añadió|respondió|explicó',
  'ha detto|disse|ha aggiunto|ha risposto|ha spiegato',
].join('|');

/** Verbs of writing. */
const WRITTEN = [
  'wrote|writes?|written|tweeted|posted',
  'написала?|пишет',
  'schrieb|schreibt',
  'a écrit|écrit',
  'escribió|escribe',
  'ha scritto|scrisse|scrive',
].join('|');

/** All verbs of speech, including those that can mean either speaking or writing. */
const VERBS = [
  SPOKEN,
  WRITTEN,
  'noted|stressed|warned|argued|stated|declared|announced',
  'claimed|insisted|explained|acknowledged|conceded|admitted',
  'заявила?|отметила?|подчеркнула?|сообщила?|считает',
  'betonte|betont|berichtete|berichtet|versicherte|versichert|kritisierte|kritisiert|warnte|warnt|forderte|fordert|bestätigte|bestätigt|kündigte|kündigt|teilte|teilt',
  'a affirmé',
  'afirmó|declaró',
  'ha dichiarato',
].join('|');

/** Phrases that attribute words to the name after them, such as “according to”, as the source of a pattern. */
export const ACCORDING =
  '(?:[Aa]ccording to|[Pp]er|[Aa]ttributed to|[Ii]n[ ]the[ ]words[ ]of|[Пп]о словам|[Ll]aut|[Ss]elon|[Ss]egún|[Ss]econdo)';

/** Pronouns that may be the subject of a verb of speech, as the source of a pattern. */
export const PRONOUN =
  '(?:[Hh]e|[Ss]he|[Tt]hey|[Ww]ho|[Оо]н|[Оо]на|[Оо]ни|[Ee]r|[Ss]ie|[Ii]l|[Ee]lle|[Éé]l|[Ee]lla|[Ll]ui|[Ll]ei)';

/** A name of one to four words; a title such as “Mr.” counts as one. */
const NAME = `${CAPITAL}(?:[ \\u00A0]${CAPITAL}){0,3}`;

/** The description of somebody before a name: “former official”, “the minister”. */
const OFFICE = '(?:[\\p{Ll}-]+[ ]){0,6}';

/** What may follow a name: an office between commas or in parentheses. */
const APPOSITION = '(?:,[^,.:\\n]{1,60},|[ ]?\\([^)\\n]{1,60}\\))?';

/** A verb of speech, as the source of a pattern. */
export const SPEECH = `(?:${VERBS})(?![\\p{L}])`;

/** Somebody mentioned in a sentence, with or without a name, as the source of a pattern. */
export const WHO = `(?:${PRONOUN}|${OFFICE}${NAME}|[Tt]he [\\p{Ll} -]{1,40}?)${APPOSITION}`;

/** A speaker's name right before words: “Ada Lee said:”, “Ada Lee (CEO):”, “according to Ada Lee,”. */
export const BEFORE_WORDS = [
  `(?<name>${NAME})${APPOSITION}[ ]${SPEECH}[^.!?\\n“"«„]{0,80}$`,
  `${ACCORDING}[ ]${OFFICE}(?<name>${NAME})[^.!?\\n“"«„]{0,60}$`,
  `(?:^|[\\n.!?]\\s*)(?:[^\\p{L}\\n]*)(?<name>${NAME})(?:,[^:\\n]{1,60}|[ ]?\\([^)\\n]{1,60}\\)|[ ](?:on|in|at|to)[ ][^:\\n]{1,40})?[ ]?:\\s*$`,
  `[Qq]uote (?:by|from|of)[ ](?<name>${NAME})[ ]?:\\s*$`,
  `(?:^|\\n)[^\\p{L}\\n]*(?<name>${CAPITAL}(?:[ \\u00A0]${CAPITAL}){1,3})[ ]?:[ ][^:.!?\\n“"«„]{0,40}$`,
].map((source) => new RegExp(source, 'u'));

/** A speaker's name right after words: “, said the minister Ada Lee”, “, Ada Lee told”, “— Ada Lee”, “(Ada Lee, 2020)”. */
export const AFTER_WORDS = [
  `^[\\s,.(]*(?:${SPEECH}|${ACCORDING})[ ]${OFFICE}(?<name>${NAME})`,
  // If a colon follows, the name belongs to the next quotation.
  `^[\\s,.]*${OFFICE}(?<name>${NAME})${APPOSITION}[ ]${SPEECH}(?![^.!?\\n“"«„]{0,40}:)`,
  `^[\\s,.]*[—–―-]+\\s*${OFFICE}(?<name>${NAME})`,
  `^[\\s,]*so[ ]${OFFICE}(?<name>${NAME})(?=[.,;]|\\s*$)`,
  `^\\s*\\((?<name>${NAME})[,)]`,
  // A name alone on the next line.
  `^[ ]*\\n[ ]*(?<name>${CAPITAL}(?:[ \\u00A0]${CAPITAL}){1,3})[ ]*(?:,[^\\n]{1,60})?(?:\\n|$)`,
].map((source) => new RegExp(source, 'u'));

/** A description in German, whose nouns are capitalized like names: “die Ministerin”, “Der Sprecher der Stadt”. */
export const GERMAN_OFFICE =
  /(?<!\p{L})(?<!v[oa]n )(?:[Dd](?:er|ie|as|em|en)|[Ee]ine?[mnr]?)[ ]\p{Lu}[\p{L}.-]*(?:[ ]de[rsmn][ ]\p{Lu}[\p{L}.-]*)*$/u;

/** Whether a text has a verb of speech. */
export function isReport(text: string): boolean {
  return new RegExp(`(?<!\\p{L})${SPEECH}`, 'u').test(text);
}

const spokenVerb = new RegExp(`(?<!\\p{L})(?:${SPOKEN})(?!\\p{L})`, 'iu');
const writtenVerb = new RegExp(`(?<!\\p{L})(?:${WRITTEN})(?!\\p{L})`, 'iu');

/** Whether words are spoken or written, judging by the verbs of a text; undefined if these say neither or both. */
export function mediumByVerbs(text: string): 'speech' | 'document' | undefined {
  const [isSpoken, isWritten] = [spokenVerb.test(text), writtenVerb.test(text)];
  if (isSpoken === isWritten) return undefined;
  return isWritten ? 'document' : 'speech';
}

/** Whether a text begins by saying who spoke: “said Ada Lee …”, “the mayor said …”, “officials said …”. */
export function beginsReport(text: string): boolean {
  return new RegExp(
    `^\\s*(?:${WHO}[ ]${SPEECH}|${SPEECH}[ ]${WHO}|${ACCORDING}[ ]|(?!(?:and|but|und|aber|et|mais|who|which|that)[ ])[\\p{Ll}-]+[ ]${SPEECH})`,
    'u',
  ).test(text);
}

/** The beginning of a question about whether somebody said something: “Did Ada Lee really say that …”. */
export const QUESTION_BEFORE = new RegExp(
  `^(?:Is it true(?: that)?|Did|Has|Have)[ ]${WHO}[ ](?:(?:really|ever|actually)[ ])?(?:say|tell|claim|${VERBS})(?![\\p{L}])[,:]?(?:[ ]that)?[ ]`,
  'u',
);

/** The beginning of a report: “He said that …”, “Ada Lee told reporters …”. */
export const REPORT_BEFORE = new RegExp(
  `^${WHO}[ ]${SPEECH}(?:[ ](?:me|us|him|her|them)(?=[,:]|[ ]that))?(?:[ ](?:reporters|journalists|${NAME}))??[,:]?(?:[ ](?:that|что|dass|qu[eè]|che))?[ ]`,
  'u',
);

/** The end of a report: “…, he said.”, “…, Ada Lee told Reuters.” */
export const REPORT_AFTER = new RegExp(
  `,[ ](?:${WHO}[ ]${SPEECH}|${SPEECH}[ ]${WHO})[^.!?]{0,60}[.!?]?\\s*$`,
  'u',
);

/** Words that may be capitalized but do not identify a person: common words, titles, and capitals or agencies that speak. */
const NOT_NAMES = new Set(
  (
    'the a an and but as so or if in on at of for from to with by this that these those he she it they we you i his her ' +
    'their its our my one some others people officials critics experts then now today yesterday when while after before ' +
    'kremlin moscow russia russian beijing china chinese washington government ministry white house reuters tass interfax ' +
    'read more show see like comment share reply report translate quote ' +
    'breaking urgent exclusive alert update live news watch video photo thread opinion analysis срочно молния ' +
    'bloomberg xinhua ap afp here there mr mrs ms dr sir prof president minister по в на но и а он она они это das der die ein und le la les un el los'
  ).split(' '),
);

/** Words in the names of outlets, which print words rather than speak them. */
export const OUTLET =
  /\b(?:Times|Post|News|Journal|Herald|Guardian|Tribune|Telegraph|Gazette|Zeitung|Magazine|Insider|Review|BBC|CNN|NBC|CBS|AFP|TV|Radio)\b/u;

/** The words of a name that identify somebody, in lower case. */
export function nameWords(name: string): string[] {
  const words =
    name
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .match(/[\p{L}]{2,}/gu) ?? [];
  return words.filter((word) => !NOT_NAMES.has(word));
}
