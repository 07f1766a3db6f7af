/** Offices and titles that English puts before a name; without those that are given names, too, such as Dean. */
const ENGLISH =
  'Admiral|Alderman|Alderwoman|Ambassador|Analyst|Archbishop|Archdeacon|Author|Bishop|Brigadier|Captain|Cardinal|Chair|Chairman|Chairperson|Chairwoman|Chancellor|Chief|Coach|Colonel|Commander|Commissioner|Comptroller|Congressman|Congresswoman|Constable|Corporal|Councillor|Councilor|Councilman|Councilmember|Councilwoman|Curator|Delegate|Deputy|Detective|Director|Doctor|Economist|Editor|Engineer|Farmer|Foreman|Forewoman|General|Governor|Harbormaster|Harbourmaster|Historian|Inspector|Judge|Lawyer|Leader|Lieutenant|Magistrate|Manager|Mayor|Minister|Ombudsman|Premier|President|Principal|Professor|Prosecutor|Rabbi|Representative|Researcher|Reverend|Secretary|Senator|Sergeant|Sheriff|Speaker|Spokesman|Spokesperson|Spokeswoman|Superintendent|Surgeon|Teacher|Treasurer|Warden|Dr|Prof|Sen|Rep|Gov|Gen|Col|Capt|Lt|Sgt|Cllr|Rev|Mr|Mrs|Ms|Sir|Dame|Lord|Lady';

/** Ends of German words for offices and professions, which few given names have: not Martin, Peter or Karin. */
const GERMAN =
  '(?:forscher|minister|sprecher|leiter|meister|präsident|kanzler|direktor|professor|senator|politiker|wissenschaftler|historiker|techniker|mechaniker|ingenieur|redakteur|autor|journalist|jurist|polizist|lehrer|richter|händler|fahrer|führer|gründer|inhaber|besitzer|betreiber|mitarbeiter|arbeiter|berater|verwalter|vertreter|planer|manager|trainer|pfarrer|bürger|bauer|schriftsteller|sekretär|ökonom|chef|kommissar|intendant|kommandant|dozent|student|expert|biolog|geolog|psycholog|soziolog|theolog|politolog|philosoph|fotograf|kapitän|botschafter|reporter|schaffner|gewerkschafter|unternehmer|anwalt|arzt|vorstand)(?:in|e)?|(?:stadt|gemeinde|kreis|bundes|national|land|regierungs|kirchen|bau)r(?:at|ätin)|(?:anwält|ärzt|vorständ|bäuer)in|(?:vorsitzende|beauftragte|abgeordnete)r?';

const OFFICE = new RegExp(
  `^(?:.* )?(?:(?:[Ee]x-|[Vv]ice-)?(?:${ENGLISH})\\.?|(?=\\p{Lu})[\\p{L}-]*(?:${GERMAN})|Herr|Frau|Mme|Monsieur|Madame) (?=\\S+ \\S)`,
  'iu',
);

/** A name of a person: words that begin with a capital, or particles before the last. */
const PERSON =
  /^\p{Lu}[\p{L}\p{M}’'-]+(?: (?:\p{Lu}[\p{L}\p{M}’'.-]*|\p{Ll}{2,4}))* \p{Lu}[\p{L}\p{M}’'-]+$/u;

/** A name without the office or title before it, where a given name and a family name are left: “Mayor Ada Lee” is Ada Lee. */
export function personalName(name: string): string {
  const rest = name.trim().replace(OFFICE, '');
  return PERSON.test(rest) ? rest : name.trim();
}

const TITLED = new RegExp(`^(?:${ENGLISH}|Miss|Herr|Frau|Mme|M)\\.? `, 'u');

/** Whether a name begins with an office or a title: “Mayor Lee”. */
export function isTitled(name: string): boolean {
  return TITLED.test(name);
}

const OFFICE_ALONE = new RegExp(
  `(?:^| )(?:${ENGLISH}|Clerk|Counsel|Executive|Host|Moderator|Officer|Solicitor)$`,
  'u',
);

/** Whether a text is an office, with words before it: “Town Clerk”. */
export function isOffice(text: string): boolean {
  return OFFICE_ALONE.test(text);
}

/** The last word of a name or a label, in lower case, as another label may shorten it: “Cllr Lee” and “LEE” are lee. */
export function lastName(name: string): string {
  return (name.trim().split(/\s+/u).at(-1) ?? '').toLowerCase();
}
