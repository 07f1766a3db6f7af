/** Words that begin with an apostrophe: ’tis, ’em, rock ’n’ roll, Dutch ’s avonds and ’t, the ’90s. */
const elided =
  /^(?:tis|twas|twere|twill|twould|em|til|cos|cuz|nuff|n|s|t|k|\p{N}+\p{L}*)(?![\p{L}\p{N}])/iu;

/** Words that may end in an apostrophe: plurals and names in -s, feet after a number, goin’, o’, Italian po’. */
const endings =
  /(?:[sxz]|\p{N}|\p{L}{2}in|(?<!\p{L})(?:an|n|ol|o|th|po|mo|di|fa|va|sta|da|be|ca|e))$/iu;

/** Words that never follow a possessive. */
const functionWord =
  /^(?:a|about|after|all|also|an|and|are|as|at|be|because|been|before|but|by|can|could|did|do|does|during|for|from|had|has|have|he|how|if|in|into|is|it|may|might|must|nor|not|now|of|on|or|over|said|say|says|shall|she|should|so|than|that|the|then|there|these|they|this|those|through|to|told|under|until|was|we|were|what|when|where|which|while|who|whom|whose|will|with|would|yet|you)$/iu;

const anyMark = /['‘’‚]/gu;
const letter = /[\p{L}\p{N}\p{M}]/u;
const unspaced =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u;

/** What a single mark may be, judging by its neighbors. `perhaps-` means that an apostrophe is just as likely. */
type Role =
  | 'opens'
  | 'perhaps-opens'
  | 'closes'
  | 'perhaps-closes'
  | 'opens-or-closes'
  | 'apostrophe'
  | 'unclear';

/**
 * Finds the apostrophes among the single marks of a text. A mark between two letters is an apostrophe. So is a mark at the
 * beginning or end of a word that may have an apostrophe there (’tis, the students’), unless it is needed to close a
 * passage, or to open one that is clearly closed later.
 * @param text a text whose marks have their common shapes, from `withCommonMarks`
 * @returns their offsets
 */
export function apostrophesIn(text: string): ReadonlySet<number> {
  const marks = [...text.matchAll(anyMark)].map(({ 0: mark, index }) => ({
    index,
    role: roleOf(mark, text.slice(Math.max(index - CONTEXT, 0), index), text.slice(index + 1)),
  }));
  const closesLater = closingNext(marks);
  const found = new Set<number>();
  let isOpen = false;
  for (const [at, { index, role }] of marks.entries()) {
    if (role === 'apostrophe') found.add(index);
    else if (role === 'opens') isOpen = true;
    else if (role === 'opens-or-closes') isOpen = !isOpen;
    else if (role === 'perhaps-opens') {
      if (!isOpen && closesLater[at]) isOpen = true;
      else found.add(index);
    } else if (role === 'closes') isOpen = false;
    else if (role === 'perhaps-closes') {
      if (isOpen && !closesLater[at]) isOpen = false;
      else found.add(index);
    }
  }
  return found;
}

/** How many characters before a mark are considered. */
const CONTEXT = 12;

/** For each mark, whether a later one clearly closes a passage before another opens one. */
function closingNext(marks: readonly { readonly role: Role }[]): boolean[] {
  let closes = false;
  const found = marks.toReversed().map(({ role }) => {
    const before = closes;
    if (role === 'opens' || role === 'closes') closes = role === 'closes';
    return before;
  });
  return found.reverse();
}

function roleOf(mark: string, before: string, after: string): Role {
  const isAfterLetter = letter.test(before.slice(-1));
  const isBeforeLetter = letter.test(after.charAt(0));
  if (isAfterLetter && isBeforeLetter) {
    const isInWord =
      mark !== '‘' && mark !== '‚' && !unspaced.test(before.slice(-1) + after.charAt(0));
    return isInWord ? 'apostrophe' : 'unclear';
  }
  if (mark === '‚') return isAfterLetter ? 'unclear' : 'opens';
  if (isAfterLetter) {
    if (/(?:^|[^\p{L}])['‘’]n$/iu.test(before)) return 'apostrophe';
    if (/(?:^|[^\p{L}])o$/iu.test(before) && /^-\p{L}/u.test(after)) return 'apostrophe';
    const [, next] = /^\s+(\p{L}+)/u.exec(after) ?? [];
    const mayEndWord = endings.test(before) && next !== undefined && !functionWord.test(next);
    return mayEndWord ? 'perhaps-closes' : 'closes';
  }
  if (isBeforeLetter && /^n['‘’]/iu.test(after)) return 'apostrophe';
  const isAfterSpace = before === '' || /[\s\p{Ps}\p{Pi}\p{Pd}/]$/u.test(before);
  if (isAfterSpace) {
    if (/^(?:\s|$)/u.test(after)) return 'unclear';
    return mark === '’' || elided.test(after) ? 'perhaps-opens' : 'opens';
  }
  if (!isBeforeLetter) return 'closes';
  return mark === '‘' ? 'opens' : 'opens-or-closes';
}
