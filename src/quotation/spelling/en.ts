/** A spelling and the one to which it is folded, on both sides of a comparison. */
export type SpellingRule = readonly [pattern: RegExp, replacement: string];

/**
 * British spellings folded to American ones, and numbers without thousands separators. The rules are for endings where
 * they never fold two different words into one, and for whole words elsewhere.
 */
export const english: readonly SpellingRule[] = [
  [/(?<=\p{N}),(?=\p{N}{3}(?!\p{N}))/gu, ''],
  [/^practis(e|ed|es|ing)$/u, 'practic$1'],
  [/^(\p{L}{3,}?)is(e|ed|es|er|ers|ing|ation|ations)$/u, '$1iz$2'],
  [/^(anal|paral)ys(e|ed|es|ing)$/u, '$1yz$2'],
  [/^(?!scour)(\p{L}{2,}?)our(s|ed|ing|able|ably|ful|ite|al|er|ers|hood|less)?$/u, '$1or$2'],
  [/^(cent|theat|fib|met|lit|calib|spect|somb)re(s?)$/u, '$1er$2'],
  [/^(licen|defen|offen|preten)ce(s|d)?$/u, '$1se$2'],
  [/^programme(s?)$/u, 'program$1'],
  [/^(\p{L}+)logue(s?)$/u, '$1log$2'],
  [/^(travel|cancel|model|label|level|signal|fuel|counsel)l(ed|ing|er|ers)$/u, '$1$2'],
  [/^grey(s?)$/u, 'gray$1'],
  [/^cheque(s?)$/u, 'check$1'],
  [/^judgement(s?)$/u, 'judgment$1'],
  [/^artefact(s?)$/u, 'artifact$1'],
  [/^sceptic/u, 'skeptic'],
];
