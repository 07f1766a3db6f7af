/** The expected content of the pages and files of a dispute about real words. */
export interface ExpectedRecord {
  readonly id: string;
  readonly title: string;
  /** The line under the words. */
  readonly who: string;
  readonly when: string;
  readonly verdict: string;
  /** The printings in the page's order, each with its comparison. */
  readonly printings: readonly string[];
  /** The quotation marks around the words at the top, if all of them are quoted. */
  readonly marks?: string;
  readonly dir?: 'rtl';
  /** The date of its citations. */
  readonly bibtex: string;
  readonly ris: string;
  /** The authors in the structured data. */
  readonly authors: readonly string[];
}

/**
 * In this order: a composite, a misattribution, one of two speakers, words in court, a retranslation, a withdrawal, verse,
 * Persian, Japanese, a date BC, a dialogue and a bilingual text.
 */
export const hardRecords: readonly ExpectedRecord[] = [
  {
    id: 'darkness',
    title: 'Martin Luther King Jr.: “Returning hate for hate multiplies hate, adding deeper …”',
    who: 'Martin Luther King Jr.',
    when: '1963, month and day not found. Written, not spoken.',
    verdict:
      'King wrote the second sentence. The first is from a post of 2011, whose author had set it before his words.',
    printings: [
      'book: Reference wording',
      'post: Same words',
      'daily: Compared with A post on mourning, which it follows: Form changed: a report printed as the speaker’s words. Other punctuation: quotation marks. | Reworded',
    ],
    marks: '“”',
    bibtex: 'date = {1963}',
    ris: '1963///',
    authors: ['Martin Luther King Jr.'],
  },
  {
    id: 'death',
    title:
      'Misattributed to Voltaire: “I disapprove of what you say, but I will defend to the death …”',
    who: 'Misattributed to Voltaire; words of Evelyn Beatrice Hall',
    when: 'Supposedly dated: on or before 30 May 1778. Written, not spoken.',
    verdict: 'Hall wrote it in 1906, as her summary of Voltaire’s attitude.',
    printings: ['hall: Reference wording', 'digest: Reworded'],
    marks: '“”',
    bibtex: 'date = {1906}',
    ris: '1906///',
    authors: [],
  },
  {
    id: 'guard',
    title:
      'Disputed, attributed to Pierre Cambronne or Claude-Étienne Michel: “La garde meurt et ne se rend pas.”',
    who: 'Attributed to Pierre Cambronne or Claude-Étienne Michel',
    when: 'Supposedly said: 18 June 1815.',
    verdict: 'Whether these words were said is disputed.',
    printings: ['journal: Reference wording', 'inscription: Lineage unknown'],
    marks: '«»',
    bibtex: 'date = {1815-06-24}',
    ris: '1815/06/24/',
    authors: [],
  },
  {
    id: 'lawyer',
    title: 'Dan Reed: “I know that I didn’t do it so why don’t you just give me a …”',
    who: 'Dan Reed',
    when: 'An interrogation, October 2015, day not found.',
    verdict: 'All printings have the same words, though some have only part of them.',
    printings: [
      'brief: Reference wording',
      'courier: Same words, other punctuation: comma',
      'gazette: Quoted in part',
    ],
    marks: '“”',
    bibtex: 'date = {2015-10}',
    ris: '2015/10//',
    authors: ['Dan Reed'],
  },
  {
    id: 'late',
    title: 'Mikhail Gorbachev: “Ich glaube, Gefahren warten nur auf jene, die nicht auf das …”',
    who: 'Mikhail Gorbachev',
    when: '5 October 1989. German from Russian by an interpreter.',
    verdict: 'The proverb is not what he said. It is German for a spokesman’s English.',
    printings: [
      'broadcast: Reference wording',
      'agency: In English.',
      'morning: Reworded. A negation was lost: “nicht”.',
    ],
    marks: '„“',
    bibtex: 'date = {1989-10-05}',
    ris: '1989/10/05/',
    authors: ['Mikhail Gorbachev'],
  },
  {
    id: 'fraud',
    title:
      'Withdrawn: Never said, falsely attributed to Donald Trump: He told the investigator to “find the fraud” and said that she …',
    who: 'Falsely attributed to Donald Trump',
    when: 'Supposedly said: 23 December 2020.',
    verdict: 'A recording of the call has other words, and the newspaper corrected its report.',
    printings: [],
    bibtex: 'date = {2021-01-09}',
    ris: '2021/01/09/',
    authors: [],
  },
  {
    id: 'freedom',
    title: 'Alexander Pushkin: “Что чувства добрые я лирой пробуждал, / Что в мой жестокий …”',
    who: 'Alexander Pushkin',
    when: '21 August 1836. Written, not spoken.',
    verdict: 'Zhukovsky printed it in 1841 without freedom and the cruel age.',
    printings: ['manuscript: Reference wording', 'edition: Reworded'],
    marks: '«»',
    bibtex: 'date = {1836-08-21}',
    ris: '1836/08/21/',
    authors: ['Alexander Pushkin'],
  },
  {
    id: 'limbs',
    title: 'Saadi: “بنی آدم اعضای یکدیگرند / که در آفرینش ز یک گوهرند”',
    who: 'Saadi',
    when: '1258, month and day not found. Written, not spoken.',
    verdict: 'It was printed in different words, and the evidence does not say who followed whom.',
    printings: [
      'golestan: Reference wording',
      'part: Quoted in part',
      'popular: Lineage unknown. Whether a negation or a hedge was gained or lost is not known for Persian.',
    ],
    marks: '«»',
    dir: 'rtl',
    bibtex: 'date = {1258}',
    ris: '1258///',
    authors: ['Saadi'],
  },
  {
    id: 'mokusatsu',
    title:
      'Disputed, attributed to Suzuki Kantarō: “政府としては何ら重大な価値あるものとは思わない、ただ黙殺するのみである”',
    who: 'Attributed to Suzuki Kantarō',
    when: 'Supposedly said: 28 July 1945.',
    verdict: 'Whether these words were said is disputed.',
    printings: ['asa: Quoted in part', 'shimbun: Reference wording', 'world: In English.'],
    marks: '「」',
    bibtex: 'date = {1945-07-30}',
    ris: '1945/07/30/',
    authors: [],
  },
  {
    id: 'rubicon',
    title: 'Attributed to Julius Caesar: “Iacta alea est”',
    who: 'Attributed to Julius Caesar',
    when: 'Supposedly said: about 10 January 49 BC.',
    verdict:
      'Plutarch says that the words were Greek. Erasmus made the Latin a command, as the Greek is.',
    printings: [
      'plutarch: In Ancient Greek.',
      'suetonius: Reference wording',
      'erasmus: Reworded. Whether a negation or a hedge was gained or lost is not known for Latin.',
    ],
    marks: '“”',
    bibtex: 'date = {0121~}',
    ris: '0121///about',
    authors: [],
  },
  {
    id: 'coffee',
    title:
      'Never said, falsely attributed to Nancy Astor and Winston Churchill: “If I were your wife I would put poison in your coffee. / If …”',
    who: 'Falsely attributed to Nancy Astor; Winston Churchill',
    when: 'Supposedly said: the 20th century, year not found.',
    verdict: 'The joke is older than their acquaintance: newspapers of 1899 have it without names.',
    printings: ['memoirs: Reference wording', 'jokes: Reworded'],
    bibtex: 'date = {1952}',
    ris: '1952///',
    authors: [],
  },
  {
    id: 'territories',
    title:
      'United Nations Security Council: “Withdrawal of Israel armed forces from territories occupied …”',
    who: 'United Nations Security Council',
    when: '22 November 1967. Written, not spoken.',
    verdict: 'Both texts are authentic, and only the French has an article before “territories”.',
    printings: ['english: Reference wording', 'french: In French.', 'herald: Reworded'],
    marks: '“”',
    bibtex: 'date = {1967-11-22}',
    ris: '1967/11/22/',
    authors: ['United Nations Security Council'],
  },
];
