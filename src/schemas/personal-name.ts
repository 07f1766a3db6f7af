/** A person's name, with the part that lists are sorted by and citations begin with if that is not its last word. */
export interface PersonalName {
  readonly name: string;
  readonly 'family-name'?: string | undefined;
}

/** Whether the family name, if one is given, consists of whole words of the name. */
export function containsFamilyName({ name, 'family-name': family }: PersonalName): boolean {
  return family === undefined || ` ${name} `.includes(` ${family} `);
}

/** The part of a name that lists are sorted by: the family name, or the last word if none is given. */
export function familyNameOf({ name, 'family-name': family }: PersonalName): string {
  return family ?? name.split(' ').at(-1) ?? name;
}

/** A name without its family name; empty if that is the whole name. */
export function givenNameOf(person: PersonalName): string {
  const words = ` ${person.name} `;
  const family = ` ${familyNameOf(person)} `;
  const at = words.lastIndexOf(family);
  return `${words.slice(0, at)} ${words.slice(at + family.length)}`.replace(/\s+/g, ' ').trim();
}
