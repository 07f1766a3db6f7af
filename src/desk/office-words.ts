/** Titles before a name that are not offices. */
const TITLES =
  'Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Sir|Dame|Lord|Lady|Rev|Hon|Doctor|Reverend|Honou?rable|Herrn?|Frau|Mme|Mlle|M|Madame|Monsieur|Señora?|Sra?|Signora?|Mag|Ing|(?:Dr|Dipl|Prof)\\.?-\\p{Lu}\\p{L}*|med|phil|jur|h\\.c|rer|nat|theol|habil';

/** English words for offices that are not given names. */
const ENGLISH_OFFICES =
  'Admiral|Alderman|Alderwoman|Ambassador|Analyst|Archbishop|Archdeacon|Author|Brigadier|Captain|Cardinal|Chair|Chairman|Chairperson|Chairwoman|Chancellor|Chief|Coach|Colonel|Commander|Commissioner|Comptroller|Congressman|Congresswoman|Constable|Corporal|Councillor|Councilor|Councilman|Councilmember|Councilwoman|Curator|Delegate|Deputy|Detective|Director|Economist|Editor|Engineer|Foreman|Forewoman|Founder|Co-founder|General|Governor|Harbormaster|Harbourmaster|Historian|Inspector|Lawyer|Leader|Lieutenant|Magistrate|Manager|Mayor|Minister|Ombudsman|Premier|President|Principal|Professor|Prosecutor|Rabbi|Representative|Researcher|Secretary|Secretary-General|Under-Secretary|Undersecretary|Senator|Sergeant|Spokesman|Spokesperson|Spokeswoman|Superintendent|Surgeon|Teacher|Treasurer|Attorney|Counsel|Executive|Officer|Solicitor|Clerk|Moderator|Scientist|Biologist|Geologist|Physicist|Chemist|Psychologist|Sociologist|Ecologist|Meteorologist|Hydrologist|Architect|Auditor|Accountant|Activist|Organi[sz]er|Journalist|Reporter|Correspondent|Columnist|Novelist|Firefighter|Fisherman|Fisherwoman|Ferryman|Ferrywoman|Boatman|Midwife|Nurse|Paramedic|Shopkeeper|Landlord|Landlady|Lecturer|Dr|Sen|Rep|Gov|Gen|Col|Capt|Lt|Sgt|Cllr|Pres|Sec|Insp|Supt|Cpl|Maj|Amb|Atty|CEO|CFO|COO|CTO|CIO|PM|MP|MEP|MSP|MLA|VP|SVP|OB|MdB|MdL|MdEP';

/** Words for offices and professions that are also names or epithets, and so count as offices only before a full name. */
const AMBIGUOUS_WORDS =
  'Bishop|Judge|Justice|Farmer|Warden|Sheriff|Speaker|Major|Marshal|King|Queen|Pope|Emperor|Empress|Princess|Baron|Baroness|Countess|Sheikh|Imam|Father|Sister|Brother|Pastor|Deacon|Abbot|Rector|Baker|Miller|Ranger|Host|Witness|Resident|Student|Head|Master|Oberst|Graf|Freiherr|Baronin|Papst|König|Rabbiner|Imker|Bäcker|Fischer|Müller|Förster|Jäger|Gärtner|Metzger|Winzer|Wirt|Koch|Maler|Schreiner|Tischler|Schmied';

/**
 * Endings of German words for offices and professions. Endings of given names, such as Martin, Peter or Karin, are left out.
 */
const GERMAN_OFFICES =
  '(?:forscher|minister|sprecher|leiter|meister|präsident|kanzler|direktor|professor|senator|politiker|wissenschaftler|historiker|techniker|mechaniker|ingenieur|redakteur|autor|journalist|jurist|polizist|lehrer|richter|händler|fahrer|führer|gründer|inhaber|besitzer|betreiber|mitarbeiter|arbeiter|berater|verwalter|vertreter|planer|manager|trainer|pfarrer|bürger|bauer|schriftsteller|sekretär|ökonom|chef|kommissar|intendant|kommandant|dozent|student|expert|biolog|geolog|psycholog|soziolog|theolog|politolog|meteorolog|hydrolog|philosoph|fotograf|kapitän|botschafter|reporter|schaffner|gewerkschafter|unternehmer|anwalt|arzt|vorstand|anwohner|einwohner|bewohner|rentner|schüler|nachbar|pfleger|helfer|teilnehmer|zeug|kolleg|lots|pilot|soldat|diplomat|kandidat|referent|assistent|präfekt|architekt|mieter|sanitäter|mediziner|chemiker|physiker|musiker|künstler|schauspieler|sänger|aktivist|dezernent|dirigent|regent|agent|korrespondent|produzent|rezensent|lieferant|fabrikant|adjutant|praktikant|demonstrant|wirt)(?:in|e)?|(?:stadt|gemeinde|kreis|bundes|national|land|regierungs|kirchen|bau)r(?:at|ätin)|(?:anwält|ärzt|vorständ|bäuer|köch|gräf|fürst|prinzess|wirt)in|(?:vorsitzende|beauftragte|abgeordnete|angestellte|beamte)r?|beamtin|hebamme|schwester';

/** Endings of German words for women in an office or profession, except in names such as Severin, Christin and Valentin. */
const GERMAN_WOMEN =
  '(?<!^sev|^kath|^cath|^käth)erin|(?<!^chr|^kr)istin|(?<!^val|^flor|^qu|^cor|^laur)entin|(?<!^konst|^const)antin|(?:t|ss)orin|login|atin|frau';

/** The ending of German words for men in an office or profession: Fährmann, but not Hermann. */
const GERMAN_MEN =
  '(?<!^her|^herr|^til|^till|^thiel|^volk|^hart|^erd|^wich|^wigg|^neu|^hoff|^ger)mann';

const LONG = '(?=\\p{Lu})[\\p{L}-]*';
const wordPattern = (words: string): RegExp => new RegExp(`^(?:${words})\\.?$`, 'iu');

const TITLE = wordPattern(TITLES);
const OFFICES = [
  wordPattern(`(?:(?:ex|vice|co)-)?(?:${ENGLISH_OFFICES})`),
  new RegExp(`^${LONG}(?:${GERMAN_OFFICES})$`, 'iu'),
];
const OFFICES_OR_NAMES = [
  wordPattern(AMBIGUOUS_WORDS),
  new RegExp(`^(?=\\p{Lu}[\\p{L}-]{5})[\\p{L}-]*(?:${GERMAN_WOMEN})$`, 'iu'),
  new RegExp(`^(?=\\p{Lu}[\\p{L}-]{5})[\\p{L}-]*(?:${GERMAN_MEN})$`, 'iu'),
];

/** Whether a word before a name is a title that is not an office: “Dr.”, “Frau”. */
export function isTitleWord(word: string): boolean {
  return TITLE.test(word);
}

/** Whether a word before a name, even a family name alone, is an office or a title. */
export function isOfficeWord(word: string): boolean {
  return isTitleWord(word) || OFFICES.some((each) => each.test(word));
}

/** Whether a word before a full name is an office or a title, even if it could itself be a name: “Bishop”. */
export function isOfficeBeforeName(word: string): boolean {
  return isOfficeWord(word) || OFFICES_OR_NAMES.some((each) => each.test(word));
}

/** Words that connect an office with its field or body: “Minister for Transport”, “Leiterin der Behörde”. */
export const OFFICE_PREPOSITION = /^(?:of|for|at|in|für|des|der|vom?n?|im|am|beim|zur?|zum)$/u;

/** Other lowercase words that connect nouns in an organization's name, and so never end an office: “Ärzte ohne Grenzen”. */
export const BETWEEN_NOUNS =
  /^(?:the|an?|and|und|on|to|with|without|within|against|between|from|under|over|mit|ohne|gegen|auf|aus|bei|sans|et|pour|les?|y|con|por|sin)$/u;
