/** Lower-case words that are part of the family name after them, as the source of a pattern, without the space after them. */
export const PARTICLE =
  'van[ ](?:den|der|het|’t)|von[ ]und[ ]zu|al|bin|bint|da|de|del|der|di|dos|ibn|la|le|ter|van|von|zu';

/** The particles and Arabic articles before a capitalized word: “von der ” in “von der Leyen”, “al-” in “al-Khouri”. */
export const PARTICLES = `(?:(?:${PARTICLE})[ -]|(?:ad|an|ar|as|ash|at|el)-)*`;

/** A capitalized word, with any particles before it. */
export const CAPITAL = `${PARTICLES}\\p{Lu}[\\p{L}\\p{M}’'.-]*`;
