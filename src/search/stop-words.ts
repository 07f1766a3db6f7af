import { stopWordsText as localized } from '../interface/strings.ts';

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(' '));

/**
 * Words, written without accents, that are too common to tell one quotation from another. They count only in phrases and in
 * queries that have no other words. Words of other languages are listed only if they are not English words as well.
 */
const STOP_WORDS = list(
  // English
  'a about after all also am an and any are as at be been but by can could did do does for from had has have he her him his ' +
    'how i if in into is it its just may me more most my no not now of on one only or other our out over said say she should ' +
    'so some such than that the their them then there these they this those to up us very was we were what when which who will ' +
    'with would you your ' +
    // Russian
    'и в во не на я он она оно мы вы они что это как но а с со к по из у за от о об для же ли бы быть был была было были есть ' +
    'или то так его ее их мне нам вам тот кто ' +
    // French, Italian, Spanish, Portuguese
    'le la les de du des un une et est etre ou ne pas que qui dans ce cette il elle nous vous je au aux avec sur par ' +
    'lo gli e di che non essere si con per del della el los las y es ser o en una al se su os da na nao um uma ' +
    // German
    'der das und ist nicht ein eine zu den dem sich auch auf mit von im es er sie wir ich sein oder aber wie wenn ' +
    localized.common,
);

/** Words that questions begin with, in English and in the language of the page. */
const QUESTION_OPENERS = list(
  'what who whom whose when where why how which did does do is are was were can could has have ' +
    localized.asking,
);

/** A query with at least this many words, fewer than a third of them distinctive, is taken to be a pasted sentence. */
const PASTED_LENGTH = 5;

/** Whether a word helps to tell one quotation from another. */
export function isContentWord(word: string): boolean {
  return !STOP_WORDS.has(word);
}

/** The words of a query that are not stop words, or all of them if they all are. */
export function contentWords(words: readonly string[]): readonly string[] {
  const distinctive = words.filter(isContentWord);
  return distinctive.length > 0 ? distinctive : words;
}

/**
 * Whether words are distinctive only in their order, as in “to be or not to be”: either none of them is distinctive, or few
 * are and the words are not a question.
 */
export function isMostlyStopWords(words: readonly string[]): boolean {
  const distinctive = words.filter(isContentWord).length;
  const [first = ''] = words;
  if (distinctive === 0) return true;
  return (
    words.length >= PASTED_LENGTH && distinctive * 3 < words.length && !QUESTION_OPENERS.has(first)
  );
}
