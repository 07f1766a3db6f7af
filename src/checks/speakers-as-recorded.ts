import type { Content, ContentRecord } from '../content/content.ts';
import { describeIssue, type IssueDescription } from '../issues/describe-issue.ts';
import type { Issue } from '../issues/issue.ts';
import { lastSign, endsSentence, type Lead } from '../markdown/leads.ts';
import { match } from '../quotation/match.ts';
import { isNeverSaid, isSaid } from '../quotation/said.ts';
import { speechWords } from '../quotation/speech/words.ts';
import { mentionsIn, impliedSpeaker } from '../quotation/speech/implied-speaker.ts';
import { unknownSpeakerAround } from '../quotation/speech/strangers.ts';
import { isDenied, deniedSpeakers } from '../quotation/speech/denied.ts';
import {
  isClaimed,
  speakerAfter,
  speakerBefore,
  type IsName,
  type WhoSpeaks,
} from '../quotation/speech/who-speaks.ts';
import {
  namesOfSpeakers,
  nameTest,
  speaksFor,
  wordsOfNames,
  type NamesOfSpeakers,
} from './names-of-speakers.ts';

type Quote = ContentRecord<'quotes'>['data'];

/** The names of the speakers on record. */
interface Known {
  readonly names: NamesOfSpeakers;
  readonly isName: IsName;
  /** The names of each speaker, by id. */
  readonly namesOf: ReadonlyMap<string, readonly string[]>;
  /** Every word in a name on record. */
  readonly words: ReadonlySet<string>;
}

/**
 * No sentence around a quotation says that somebody other than its speaker said it or, if the words were never said, that their
 * supposed speaker said them. The same holds for the frame of a fragment.
 */
export function* speakersAsRecorded(content: Content): Iterable<Issue> {
  const names = namesOfSpeakers(content);
  const isName = nameTest(names);
  const namesOf = new Map<string, string[]>();
  for (const [name, ids] of names)
    for (const id of ids) namesOf.set(id, [...(namesOf.get(id) ?? []), name]);
  const known = { names, isName, namesOf, words: wordsOfNames(content) };
  for (const record of [...content.articles, ...content.pages])
    for (const lead of record.body.leads) {
      const quote = content.get('quotes', lead.id)?.data;
      const description = quote && speakerIssue(lead, quote, known, content);
      if (description) yield record.issueInBody(lead, description);
    }
  for (const { id, data, issueAt } of content.quotes) {
    const [before = '', after = ''] = data.frame?.split('{…}') ?? [];
    const marks = /[\p{Pi}\p{Pf}"„‚']/gu;
    const lead = { id, words: data.text, earlier: '', before: before.replace(marks, ' ') };
    const frame = { ...lead, after: after.replace(marks, ' ').trimStart() };
    const description = speakerIssue(frame, data, known, content);
    if (description) yield issueAt(['frame'], description);
  }
  yield* eventsOfOthers(content, known);
}

/** If the title of an event at which words were said names speakers, one of them said the words. */
function* eventsOfOthers(content: Content, { names, isName }: Known): Iterable<Issue> {
  for (const { data, issueAt } of content.events) {
    const own = data.quotes.flatMap((id) => content.get('quotes', id)?.data.speakers ?? []);
    const isKnown = own.every((id) => content.get('speakers', id));
    if (data.kind !== 'said' || own.length === 0 || !isKnown) continue;
    const named = mentionsIn(data.title, isName).map(({ name }) => name);
    const [name] = named;
    if (name === undefined || named.some((each) => isOneOf(own, names.get(each), content)))
      continue;
    const speakers = [...new Set(own)].map((id) => content.get('speakers', id)?.data.name ?? id);
    yield issueAt(['title'], describeIssue('event-of-another', { name, speakers }));
  }
}

/** Whether one of the speakers whom a name may mean is one of the given speakers, or may be named in place of one. */
function isOneOf(
  speakers: readonly string[],
  named: readonly string[] | undefined,
  content: Content,
): boolean {
  return (named ?? []).some((id) =>
    speakers.some((speaker) => speaker === id || speaksFor(content, speaker, id)),
  );
}

function speakerIssue(
  lead: Omit<Lead, 'line' | 'column'>,
  quote: Quote,
  { names, isName, namesOf, words }: Known,
  content: Content,
): IssueDescription | undefined {
  const after = (endsSentence(lead) ? '.' : lastSign(lead.words)) + lead.after;
  // “Is it?” Lee said: a question or a call keeps its mark instead of a comma.
  const isCall = /[!?]["”’)]*$/u.test(lead.words.trimEnd());
  const who =
    speakerBefore(lead.before, isName) ?? speakerAfter((isCall ? ',' : '') + after, isName);
  const { id: quotation } = lead;
  const speakers = speakersOf(lead, quote);
  const own = [...speakers, ...(quote.author === undefined ? [] : [quote.author])];
  const isOwn = (name: string): boolean => isOneOf(own, names.get(name), content);
  const nameOf = (id: string): string => content.get('speakers', id)?.data.name ?? id;
  const given = who?.names ?? [];
  const around = { ...lead, after };
  // Prose cannot name an outlet or an unnamed speaker as the speaker.
  const isNameable = own.some((id) => namesOf.has(id));
  const isKnown = (word: string): boolean => words.has(word);
  // “Li never said” is no error before the words of Lee.
  const deniedOf = isDenied(lead.before) ? deniedSpeakers(lead.before, isName, isKnown) : [];
  const isDeniedOf = deniedOf.length > 0 && !deniedOf.some(isOwn);
  const isNamed = given.some(isOwn) || namesOwn(who?.between ?? [], own, namesOf);
  const implied = isNameable && !who?.names ? impliedSpeaker(around, isName, isOwn) : undefined;
  // “Some have Li say” is only a claim.
  const isClaim = isClaimed(who);
  const other =
    isNamed || isDeniedOf
      ? undefined
      : (given[0] ?? implied?.name ?? unknownSpeakerAround(around, isKnown));
  if (other !== undefined) {
    const isGuess = given[0] === undefined ? implied?.isSure === false : isClaim;
    const code = isGuess ? 'perhaps-other-speaker' : 'other-speaker';
    return describeIssue(code, { quotation, name: other, speakers: speakers.map(nameOf) });
  }
  const isTheirs = isSaid(quote) && quote.form === 'direct' && lead.witness === undefined;
  if (isTheirs && !isDeniedOf && isDenied(lead.before))
    return describeIssue('said-but-denied', { quotation, speakers: speakers.map(nameOf) });
  if (!who) return undefined;
  const named = given.flatMap((name) => names.get(name) ?? []);
  // “She said” may mean the real author.
  const isOfSpeaker =
    who.names === undefined
      ? quote.author === undefined
      : named.some((id) => speakers.includes(id));
  if (isNeverSaid(quote) && isOfSpeaker && isPlain(who))
    return describeIssue('said-but-never-said', { quotation, speakers: speakers.map(nameOf) });
  return undefined;
}

/**
 * The speakers of an excerpt: the record's speakers and any other whom its printing names; in an exchange, whoever speaks the
 * turns it quotes.
 */
function speakersOf(
  { words, witness }: Pick<Lead, 'words' | 'witness'>,
  { speakers, turns = [], witnesses }: Quote,
): readonly string[] {
  const as = witnesses.find(({ id }) => id === witness)?.as;
  if (as !== undefined) return [...speakers, as];
  const spoken = turns.filter(({ text }) => match(words, text).ok).map(({ speaker }) => speaker);
  return spoken.length > 0 ? spoken : speakers;
}

/** Words after which a name means somebody who is only spoken to or about. */
const spokenTo = /^(?:to|of|about|for|with|against|zu|über|von|für|mit|gegen)$/u;

/** Whether the words between a verb and a quotation name its speaker, other than as somebody spoken to or about. */
function namesOwn(
  between: readonly string[],
  own: readonly string[],
  namesOf: Known['namesOf'],
): boolean {
  if (between.length === 0) return false;
  const ownNames = own.flatMap((id) => namesOf.get(id) ?? []);
  return ownNames.some((name) => {
    const words = name.toLowerCase().split(' ');
    const at = between.findIndex((_, index) =>
      words.every((word, place) => (between[index + place] ?? '').replace(/'s?$/, '') === word),
    );
    return at > 0 && !between.slice(0, at).some((word) => spokenTo.test(word));
  });
}

/** The maximum number of words before the subject in a sentence that says plainly that the subject spoke. */
const LONGEST_OPENING = 6;

/** Whether a sentence says plainly that its subject spoke, rather than that somebody claims so. */
function isPlain({ before, between }: WhoSpeaks): boolean {
  const doubts = speechWords()?.doubts;
  return (
    before.length <= LONGEST_OPENING && ![...before, ...between].some((word) => doubts?.has(word))
  );
}
