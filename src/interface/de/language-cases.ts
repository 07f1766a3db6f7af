/**
 * The name of a language after “aus dem”: `Russischen`, `Norwegischen (Bokmål)`, `österreichischen Deutsch`, `Hindi`. Names
 * in -sch take an ending, unless an adjective before them has it.
 * @param name as CLDR gives it
 */
export function fromLanguage(name: string): string {
  return withEnding(name, 'en');
}

/** The same after “ins” or “das”: `Deutsche`, `österreichische Deutsch`, `Hindi`. */
export function intoLanguage(name: string): string {
  return withEnding(name, 'e');
}

function withEnding(name: string, ending: string): string {
  const [, adjective, rest] = /^(\p{L}+)es (\p{Lu}.*)$/u.exec(name) ?? [];
  if (adjective !== undefined && rest !== undefined)
    return `${adjective.charAt(0).toLowerCase()}${adjective.slice(1)}${ending} ${rest}`;
  return name.replace(/^\p{Lu}[\p{L}-]*sch(?= \(|$)/u, `$&${ending}`);
}
