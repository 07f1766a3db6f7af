/**
 * Words that cannot end a phrase, in English and German, without accents and in lower case: articles, prepositions,
 * conjunctions and the like.
 */
const DANGLING = new Set(
  (
    'a|an|the|my|your|his|her|its|our|their|this|that|these|those|which|who|whom|whose|what|every|each|some|any|no|' +
    'of|in|on|at|by|for|from|to|with|without|into|onto|over|under|about|after|before|against|between|through|during|until|since|near|than|as|like|per|via|' +
    'and|or|but|nor|if|because|so|while|when|where|whether|though|although|not|it|never|very|more|most|' +
    'i|we|they|he|she|is|are|was|were|be|been|being|am|will|would|shall|should|can|could|may|might|must|do|does|did|has|have|had|' +
    'der|die|das|den|dem|des|ein|eine|einen|einem|einer|eines|kein|keine|keinen|mein|meine|sein|seine|ihr|ihre|unser|unsere|dieser|diese|dieses|' +
    'im|ins|am|ans|an|auf|aus|bei|beim|mit|nach|von|vom|vor|zu|zum|zur|ueber|uber|unter|fuer|fur|durch|gegen|ohne|um|bis|seit|zwischen|' +
    'und|oder|aber|dass|weil|wenn|als|wie|ob|damit|nicht|sehr|ich|wir|er|sie|es|ist|sind|wird|werden|wurde|wurden|hat|haben|hatte|kann|soll|muss'
  ).split('|'),
);

/** The minimum number of words left. If fewer would be left, none are removed. */
const MIN_LEFT = 2;

/** Removes words that cannot end a phrase from the end: “a bridge is cheaper than” then ends with “cheaper”. */
export function withoutDanglingWords(words: readonly string[]): readonly string[] {
  const last = words.findLastIndex((word) => !isDangling(word));
  return last + 1 < MIN_LEFT ? words : words.slice(0, last + 1);
}

/** Whether a word cannot end a phrase. */
export function isDangling(word: string): boolean {
  return DANGLING.has(
    word
      .normalize('NFKD')
      .toLowerCase()
      .replace(/[^\p{L}]/gu, ''),
  );
}
