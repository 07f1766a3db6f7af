/** Verbs with which languages say who spoke. */
const VERBS = [
  'said|says|say|saying|tells?|told|wrote|writes?|added|adds|noted|stressed|warned|argued|stated|declared|announced',
  'claimed|insisted|explained|acknowledged|conceded|admitted|replied|asked|tweeted|posted|remarked',
  'сказала?|заявила?|отметила?|написала?|подчеркнула?|сообщила?|считает',
  'sagte|erklärte|schrieb|betonte|meinte',
  'a dit|a déclaré|a écrit|a affirmé',
  'dijo|afirmó|declaró|escribió',
  'ha detto|ha dichiarato|disse',
].join('|');

/** What says the same with a name after it. */
const ACCORDING = '(?:[Aa]ccording to|[Пп]о словам|[Ll]aut|[Ss]elon|[Ss]egún|[Ss]econdo)';

const PRONOUN =
  '(?:[Hh]e|[Ss]he|[Tt]hey|[Ww]ho|[Оо]н|[Оо]на|[Оо]ни|[Ee]r|[Ss]ie|[Ii]l|[Ee]lle|[Éé]l|[Ee]lla|[Ll]ui|[Ll]ei)';

/** A capitalized word, with a particle before it where a name has one. */
const CAPITAL =
  "(?:(?:al|bin|da|de|del|der|di|dos|ibn|la|le|van|von|zu)[ -])*\\p{Lu}[\\p{L}\\p{M}’'.-]*";

/** A name of one to four words; a title such as “Mr.” counts as one. */
const NAME = `${CAPITAL}(?:[ \\u00A0]${CAPITAL}){0,3}`;

/** Words before a name that say what somebody is: “former official”, “the minister”. */
const OFFICE = '(?:[\\p{Ll}-]+[ ]){0,6}';

/** What may follow a name: an office between commas or in parentheses. */
const APPOSITION = '(?:,[^,.:\\n]{1,60},|[ ]?\\([^)\\n]{1,60}\\))?';

const SPEECH = `(?:${VERBS})(?![\\p{L}])`;

/** Somebody within a sentence, with a name or without. */
const WHO = `(?:${PRONOUN}|${OFFICE}${NAME}|[Tt]he [\\p{Ll} -]{1,40}?)${APPOSITION}`;

/** What says who spoke, right before words: “Ada Lee said:”, “Ada Lee (CEO):”, “according to Ada Lee,”. */
export const BEFORE_WORDS = [
  `(?<name>${NAME})${APPOSITION}[ ]${SPEECH}[^.!?\\n“"«„]{0,80}$`,
  `${ACCORDING}[ ]${OFFICE}(?<name>${NAME})[^.!?\\n“"«„]{0,60}$`,
  `(?:^|[\\n.!?]\\s*)(?:[^\\p{L}\\n]*)(?<name>${NAME})(?:,[^:\\n]{1,60}|[ ]?\\([^)\\n]{1,60}\\))?[ ]?:\\s*$`,
].map((source) => new RegExp(source, 'u'));

/** What says who spoke, right after words: “, said the minister Ada Lee”, “, Ada Lee told”, “— Ada Lee”, “(Ada Lee, 2020)”. */
export const AFTER_WORDS = [
  `^[\\s,.]*(?:${SPEECH}|${ACCORDING})[ ]${OFFICE}(?<name>${NAME})`,
  // Before a colon, it says who speaks next.
  `^[\\s,.]*${OFFICE}(?<name>${NAME})${APPOSITION}[ ]${SPEECH}(?![^.!?\\n“"«„]{0,40}:)`,
  `^[\\s,.]*[—–―-]+\\s*${OFFICE}(?<name>${NAME})`,
  `^\\s*\\((?<name>${NAME})[,)]`,
].map((source) => new RegExp(source, 'u'));

/** What interrupts a quotation: “,” he said, “. Without a full stop, after which another sentence begins. */
export const INTERRUPTION = new RegExp(
  `^[\\s,–—-]*(?:${WHO}[ ]${SPEECH}|${SPEECH}[ ]${WHO}|${ACCORDING}[ ]${WHO})[^.!?;:]{0,40}[,–—\\s]*$`,
  'u',
);

/** What asks whether somebody said something: “Did Ada Lee really say that …”, “Is it true that Ada Lee said …”. */
export const QUESTION_BEFORE = new RegExp(
  `^(?:Is it true(?: that)?|Did|Has|Have)[ ]${WHO}[ ](?:(?:really|ever|actually)[ ])?(?:say|tell|claim|${VERBS})(?![\\p{L}])[,:]?(?:[ ]that)?[ ]`,
  'u',
);

/** What begins a report: “He said that …”, “Ada Lee told reporters …”. */
export const REPORT_BEFORE = new RegExp(
  `^${WHO}[ ]${SPEECH}(?:[ ](?:reporters|journalists|${NAME}))??[,:]?(?:[ ](?:that|что|dass|qu[eè]|che))?[ ]`,
  'u',
);

/** What ends a report: “…, he said.”, “…, Ada Lee told Reuters.” */
export const REPORT_AFTER = new RegExp(
  `,[ ](?:${WHO}[ ]${SPEECH}|${SPEECH}[ ]${WHO})[^.!?]{0,60}[.!?]?\\s*$`,
  'u',
);

/** Words that begin with a capital letter and name nobody, or a capital, an office or an agency through which somebody speaks. */
const NO_NAME = new Set(
  (
    'the a an and but as so or if in on at of for from to with by this that these those he she it they we you i his her ' +
    'their its our my one some others people officials critics experts then now today yesterday when while after before ' +
    'kremlin moscow russia russian beijing china chinese washington government ministry white house reuters tass interfax ' +
    'breaking urgent exclusive alert update live news watch video photo quote thread opinion analysis срочно молния ' +
    'bloomberg xinhua ap afp here there mr mrs ms dr sir prof president minister по в на но и а он она они это das der die ein und le la les un el los'
  ).split(' '),
);

/** The words of a name by which somebody can be recognized, in lower case. */
export function nameWords(name: string): string[] {
  const words =
    name
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .match(/[\p{L}]{2,}/gu) ?? [];
  return words.filter((word) => !NO_NAME.has(word));
}
