/** Words after which more must follow, in English and German, folded to Latin letters in lower case: articles, prepositions, conjunctions and the like. */
const OPEN = new Set(
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

/** The fewest words that are left. */
const FEWEST = 2;

/** Words without those at their end after which more must follow: “a bridge is cheaper than” ends with “cheaper”. */
export function withoutOpenEnd(words: readonly string[]): readonly string[] {
  const last = words.findLastIndex((word) => !isOpen(word));
  return last + 1 < FEWEST ? words : words.slice(0, last + 1);
}

/** Whether more must follow a word. */
export function isOpen(word: string): boolean {
  return OPEN.has(
    word
      .normalize('NFKD')
      .toLowerCase()
      .replace(/[^\p{L}]/gu, ''),
  );
}
