/** Words that are common in names of organizations and very rare in names of people. */
const BODIES =
  /(?<!\p{L})(?:academy|agency|alliance|army|assembly|association|authority|bureau|cabinet|club|commission|committee|company|congress|corporation|council|department|federation|foundation|gazette|government|group|herald|hospital|inc|institute|journal|laborator(?:y|ies)|ltd|ministry|movement|museum|nations|network|news|office|organi[sz]ation|parliament|police|radio|school|secretariat|senate|society|station|television|times|trust|university|works)(?!\p{L})/iu;

/** Words in the names of organizations that are also family names. */
const BODIES_OR_FAMILIES =
  /(?<!\p{L})(?:bank|board|chamber|chambers|church|college|court|fleet|force|fund|house|league|party|post|press|service|staff|union)(?!\p{L})/iu;

/** Words that are not given names and so show, before a word such as Bank or Post, that the name is an organization’s. */
const BEFORE_BODY =
  /(?<!\p{L})(?:african|air|allied|american|appeal|appellate|arab|armed|asian|australian|baltic|bangkok|barclays|baptist|black|blue|boston|brexit|british|building|cambridge|canadian|catholic|central|chicago|china|chinese|christian|city|civil|clearing|coast|common|community|communist|congregational|conservative|constitutional|county|credit|crown|customs|daily|danske|democratic|denver|deutsche|development|district|eastern|electoral|episcopal|european|evangelical|evening|family|farmers|federal|fire|first|free|french|general|german|girls|global|government|green|grand|guardian|harbor|harbour|health|high|huffington|indian|international|investment|irish|islamic|israeli|italian|jakarta|japanese|jerusalem|joint|justice|kings|kyiv|labor|labour|land|liberal|light|lloyds|local|london|lower|lutheran|magistrates|market|mercantile|merchant|methodist|metropolitan|military|morning|moscow|mountain|municipal|music|national|navy|new|northern|ocean|old|orthodox|oxford|pacific|parish|parliamentary|pension|people|peoples|planning|postal|presbyterian|prime|privy|provincial|public|queens|real|reformed|regional|republican|reserve|rescue|river|royal|rural|russian|saint|santander|savings|school|scottish|secret|security|senior|social|socialist|soviet|space|spanish|sports|state|states|student|sunday|supreme|swedish|swiss|task|tax|teachers|the|third|toronto|town|trade|trades|trial|tribune|turkish|united|upper|urban|valley|village|wall|washington|water|welsh|western|white|workers|world|young|youth|zürcher)(?!\p{L})/iu;

/** A person's name: a given name, perhaps with others or initials, and a family name. */
const GIVEN_AND_FAMILY =
  /^(?<given>\p{Lu}[\p{L}\p{M}’'-]+\.?)(?: [\p{L}\p{M}’'.-]+)* \p{Lu}[\p{L}\p{M}’'-]+$/u;

/**
 * Whether a word such as Council shows that a name is an organization's. A word that is also a family name, such as Bank or
 * Post, counts unless a given name precedes it: Emily Post is a person, the Evening Post is not.
 * @param text the text with the name; if “the” precedes the name there, such a word always counts
 */
export function looksLikeOrganization(name: string, text = ''): boolean {
  return (
    BODIES.test(name) || (BODIES_OR_FAMILIES.test(name) && !isPersonWithFamilyName(name, text))
  );
}

/** Whether a name that is taken to be a person's could also be an organization's. */
export function mayBeOrganization(name: string): boolean {
  return BODIES_OR_FAMILIES.test(name) && !looksLikeOrganization(name);
}

function isPersonWithFamilyName(name: string, text: string): boolean {
  const { given = '' } = GIVEN_AND_FAMILY.exec(name)?.groups ?? {};
  if (given === '' || BODIES_OR_FAMILIES.test(given)) return false;
  if (BEFORE_BODY.test(name)) return false;
  return ![`the ${name}`, `The ${name}`].some((whole) => text.includes(whole));
}
