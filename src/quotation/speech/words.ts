import { site } from '../../site.ts';

/** The words with which prose in a language says who spoke. All are in lower case and folded by `normalize`. */
export interface SpeechWords {
  /** Verbs of speech, in forms that can have a name as their subject; some are phrases of two words. */
  readonly verbs: ReadonlySet<string>;
  /** Verbs after which words in quotation marks are somebody's utterance, not a name for something. */
  readonly utterances: ReadonlySet<string>;
  /** Verbs that report what was said even without “that”: “said the bridge was”. */
  readonly reporting: ReadonlySet<string>;
  /** Verbs with which somebody gives a thing a name: “called the bridge”. */
  readonly naming: ReadonlySet<string>;
  /** Verbs that do so with “as” before the name: “described the bridge as”. */
  readonly describing: ReadonlySet<string>;
  /** Subjects that stand for nobody in particular, before a verb that gives a name: “they call it”. */
  readonly indefinite: ReadonlySet<string>;
  /** The conjunctions before what is reported: “that”. */
  readonly that: ReadonlySet<string>;
  /** Words that make a clause part of a noun, so that its verb reports nothing: “what she said”. */
  readonly relatives: ReadonlySet<string>;
  /** Words before a verb that leave open who says it: “is called”, “so called”. */
  readonly passives: ReadonlySet<string>;
  /** Words after a verb of speech that end what was said, or say that nothing was. */
  readonly ends: ReadonlySet<string>;
  /** Words that may come between a subject and its verb. */
  readonly auxiliaries: ReadonlySet<string>;
  /** The pronouns that may be the subject of a single speaker's verb. */
  readonly pronouns: ReadonlySet<string>;
  /** Words before a name that keep it from being the subject. */
  readonly prepositions: ReadonlySet<string>;
  /** Whether hardly any words except names are capitalized inside a sentence. */
  readonly capitalsAreNames: boolean;
  /** Capitalized words that are not names: months, days, seasons. */
  readonly calendar: ReadonlySet<string>;
  /** Words that show that what follows is not a name: “the Prime Minister”. */
  readonly articles: ReadonlySet<string>;
  /** Words that join two subjects. */
  readonly joining: ReadonlySet<string>;
  /** Words that begin a clause whose subject may be somebody else. */
  readonly clauses: ReadonlySet<string>;
  /** Words with which a sentence shows that it only passes on a claim. */
  readonly doubts: ReadonlySet<string>;
  /** Words at the beginning of a sentence that let its verb come before its subject. */
  readonly openings: ReadonlySet<string>;
  /** Words that show that the quotation was said on a day other than the date in the sentence. */
  readonly otherDays: ReadonlySet<string>;
  /** Phrases that, without a verb, say whose words follow: “according to”. */
  readonly sources: readonly string[];
  /** Words before the name of somebody who is only spoken to or about. */
  readonly addressing: ReadonlySet<string>;
  /** Phrases of two words before the name of somebody who only asks: “asked by”. */
  readonly asking: ReadonlySet<string>;
  /** Pronouns of the first person. */
  readonly firstPerson: ReadonlySet<string>;
  /** Words with which a sentence denies that something was said. */
  readonly denials: ReadonlySet<string>;
  /** Words that show that what follows “of” or “by” is the speaker's name: “the words of”. */
  readonly wordings: ReadonlySet<string>;
  /** Words for bodies, offices and unnamed people. What they are part of may look like a name: “White House”. */
  readonly bodies: ReadonlySet<string>;
  /** Subjects that cannot be the speaker of a quotation on record. */
  readonly nonSpeakers: ReadonlySet<string>;
  /** Words after a verb of speech that introduce its topic rather than what was said: “wrote about”. */
  readonly about: ReadonlySet<string>;
  /** Words that begin a clause about the noun before them. */
  readonly relativePronouns: ReadonlySet<string>;
  /** Verbs with which quoted words can begin after a name that is their subject: “Lee “will resign””. */
  readonly modals: ReadonlySet<string>;
  /** Words that begin a question. */
  readonly questions: ReadonlySet<string>;
  /** Phrases before a name in a sentence after a quotation that says whose words it was: “that was”. */
  readonly summaries: readonly string[];
}

const set = (words: string): ReadonlySet<string> =>
  new Set(words.split(',').map((word) => word.trim()));

const english: SpeechWords = {
  verbs:
    set(`said, says, say, told, tells, saying, stated, states, declared, declares, announced, announces, added, adds,
    warned, warns, replied, replies, answered, answers, promised, promises, claimed, claims, insisted, insists, argued, argues,
    wrote, writes, asked, asks, explained, explains, remarked, remarks, observed, admitted, admits, conceded, concluded,
    continued, demanded, predicted, predicts, stressed, confirmed, confirms, complained, vowed, pledged, boasted, joked,
    shouted, cried, cries, yelled, yells, screamed, whispered, muttered, confessed, confesses, swore, swears, exclaimed, bragged, threatened, called, calls, described, describes, put it, puts it, commented, emphasized, tweeted, posted, went on`),
  utterances: set(
    `said, says, say, told, tells, saying, stated, states, declared, declares, announced, added, adds, warned,
    warns, replied, replies, answered, answers, promised, insisted, insists, argued, wrote, writes, explained, remarked,
    admitted, concluded, predicted, stressed, vowed, pledged, boasted, joked, shouted, tweeted, cried, cries, yelled, yells, screamed, whispered, muttered, confessed, confesses, swore, swears, exclaimed, bragged`,
  ),
  reporting:
    set(`said, says, told, tells, argued, insisted, insists, warned, warns, replied, admitted, predicted, explained,
    remarked, concluded`),
  naming: set('called, calls, dubbed'),
  describing: set('described, describes'),
  indefinite: set('they, people, some, many, most, others, we, you, everybody, everyone, i'),
  that: set('that'),
  relatives: set('what, which, whom, who'),
  passives: set('is, was, are, were, be, been, being, so, often, sometimes'),
  ends: set('while, whereas, though, although, which, who, whose, whom, but, unlike, nothing'),
  auxiliaries:
    set(`has, had, have, also, then, later, once, again, himself, herself, itself, already, just, even, simply,
    publicly, openly, recently, soon, still, reportedly, since, thus, first, now, once more`),
  pronouns: set('he, she'),
  prepositions:
    set(`to, of, for, with, by, from, at, near, about, under, against, like, than, in, on, between, behind,
    beside, over, around, via, versus, without, beyond`),
  capitalsAreNames: true,
  calendar:
    set(`monday, tuesday, wednesday, thursday, friday, saturday, sunday, january, february, march, april, may, june,
    july, august, september, october, november, december, spring, summer, autumn, fall, winter, today, yesterday`),
  articles: set('the, a, an, his, her, their, our, its, this, that, every, no, one, another'),
  joining: set('and, &, or'),
  clauses:
    set(`and, but, while, whereas, though, although, which, who, whose, whom, what, when, where, because, if, whether,
    whom, so, or, nor, unlike`),
  doubts:
    set(`that, if, whether, claim, claims, claimed, as, according, never, not, no, nobody, allegedly, supposedly,
    falsely, wrongly, rumor, rumors, false, fake, invented, where, when, though, although, had, has, have`),
  openings: set('as, so'),
  otherDays: set('before, after, later, earlier, had, since, until, till, ago, recalled, repeated'),
  sources: ['according to', 'in the words of', 'to quote', 'quoting'],
  addressing: set('to, with, about, against, toward, towards, beside, before, after'),
  asking: set('asked by, pressed by, questioned by, interviewed by, challenged by, invited by'),
  firstPerson: set(
    `i, me, my, mine, i'm, i'll, i've, i'd, we, us, our, ours, we're, we'll, we've, we'd`,
  ),
  denials: set(`never, not, didn't, hasn't, false, falsely, untrue, invented, wrongly`),
  wordings: set('those, words, sentence, phrase, remark, statement, answer, quotation, by'),
  bodies:
    set(`house, street, office, ministry, department, treasury, court, council, commission, committee, congress,
    parliament, senate, assembly, union, nations, bank, fund, agency, service, university, institute, academy, foundation,
    center, centre, association, federation, alliance, group, party, army, navy, palace, hill, guard, company, corporation,
    secretary, minister, president, chancellor, governor, ambassador, spokesman, spokeswoman, spokesperson, speaker,
    chairman, chairwoman, chief, officials, deputy, aide, adviser, critic, critics, colleague, successor, predecessor,
    expert, analyst, reporter, author, authors, times, post, journal, herald, news, today, press, magazine, review, guardian,
    square, city, state, states, kingdom, republic, exchange, airlines, industries, technologies`),
  nonSpeakers: set('nobody, none, neither, few, nothing, we, i'),
  about: set('about, of'),
  relativePronouns: set('which, who, whom, whose'),
  modals: set(
    `will, won't, would, wouldn't, shall, can, cannot, can't, could, couldn't, must, should, is, isn't, was, wasn't, has, had,
    does, doesn't, did, didn't`,
  ),
  questions: set('what, how, why, where, when, who, which, whose'),
  summaries: [
    ...['thus', 'so', 'that was', 'this was', 'this is', 'these are', 'these were', 'those were'],
    ...['the words are', 'the words were', 'with these words', 'with those words', 'such were'],
  ],
};

const german: SpeechWords = {
  verbs:
    set(`sagte, sagt, sagten, erklärte, erklärt, antwortete, antwortet, schrieb, schreibt, betonte, betont, meinte, meint,
    warnte, warnt, versprach, verspricht, behauptete, behauptet, fügte, ergänzte, ergänzt, fragte, fragt, forderte, fordert,
    kündigte, nannte, nennt, rief, ruft, bestätigte, bestätigt, räumte, bekräftigte, bekräftigt, mahnte, mahnt, urteilte,
    urteilt, gesagt, äußerte, drohte, droht, gestand, entgegnete, entgegnet, erwiderte, erwidert, teilte`),
  utterances: set(
    `sagte, sagt, sagten, erklärte, antwortete, antwortet, schrieb, schreibt, betonte, meinte, warnte, versprach,
    behauptete, ergänzte, rief, bekräftigte, entgegnete, erwiderte, gesagt`,
  ),
  reporting:
    set(`sagte, sagt, sagten, erklärte, antwortete, betonte, meinte, warnte, behauptete, ergänzte, bekräftigte, entgegnete,
    erwiderte`),
  naming: set('nannte, nennt'),
  describing: set('beschrieb, beschreibt, bezeichnete, bezeichnet'),
  indefinite: set('man, sie, manche, viele, alle, wir, ich'),
  that: set('dass'),
  relatives: set('was, wer, welche, man'),
  passives: set('wird, wurde, werden, wurden, ist'),
  ends: set('während, obwohl, aber, doch, sondern, nichts'),
  auxiliaries: set(
    'auch, dann, später, einmal, wieder, selbst, schon, sogar, öffentlich, hat, hatte, habe',
  ),
  pronouns: set('er, sie'),
  prepositions:
    set(`zu, von, vom, für, mit, bei, aus, an, nach, vor, über, unter, gegen, wie, als, neben, in, auf, um, durch,
    ohne, zwischen, hinter`),
  capitalsAreNames: false,
  calendar: new Set(),
  articles:
    set(`der, die, das, den, dem, ein, eine, einer, sein, seine, ihr, ihre, unser, unsere, dieser, diese, kein,
    keine`),
  joining: set('und, oder'),
  clauses:
    set(`und, aber, doch, während, obwohl, der, die, das, dessen, deren, was, wer, wenn, wo, weil, ob, oder, sondern,
    sodass`),
  doubts:
    set(`dass, ob, wenn, wie, laut, angeblich, nie, nicht, kein, niemand, fälschlich, erfunden, wo, habe, sei, als, obwohl,
    behauptet, behauptete`),
  openings:
    set(`am, im, in, auf, bei, nach, vor, dann, danach, später, dazu, so, auch, damals, zuvor, daraufhin, anschließend,
    gestern, heute, wie, da, dort, hier`),
  otherDays: set('vor, nach, später, zuvor, vorher, hatte, hatten, seit, bis, erinnerte'),
  sources: ['laut', 'so', 'zufolge', 'nach den worten von'],
  addressing: set('zu, mit, über, gegen, an, vor, nach, bei'),
  asking: set('gefragt von, befragt von, eingeladen von'),
  firstPerson:
    set(`ich, mir, mich, mein, meine, meinen, meinem, meiner, wir, uns, unser, unsere, unseren, unserem,
    unserer`),
  denials: set('nie, niemals, nicht, falsch, fälschlich, erfunden, unwahr'),
  wordings: set('worte, worten, satz, aussage, antwort'),
  bodies: set(
    'minister, ministerin, bürgermeister, bürgermeisterin, stellvertreter, sprecher, sprecherin, nachfolger, vorgänger, kritiker',
  ),
  nonSpeakers: set('niemand, keiner, keine, wenige, nichts, wir, ich'),
  about: set('über, von'),
  relativePronouns: set('dessen, deren'),
  modals: set(
    'will, wird, würde, kann, könne, könnte, muss, müsse, soll, solle, ist, sei, war, hat, habe',
  ),
  questions: set('was, wie, warum, wo, wann, wer, wen, woran'),
  summaries: ['so', 'das war', 'das sind', 'das waren', 'die worte sind', 'mit diesen worten'],
};

const languages: Readonly<Record<string, SpeechWords>> = { en: english, de: german };

/** The words of speech in a language, by default the site's; undefined for a language without lists. */
export function speechWords(language = site.language): SpeechWords | undefined {
  return languages[language.split('-')[0] ?? ''];
}
