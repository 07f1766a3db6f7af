import type { Content, ContentRecord } from '../content/content.ts';
import { describeIssue, type IssueDescription } from '../issues/describe-issue.ts';
import type { Issue } from '../issues/issue.ts';
import { lastSign, type Lead } from '../markdown/leads.ts';
import { match } from '../quotation/match.ts';
import { isNeverSaid } from '../quotation/said.ts';
import { speechWords } from '../quotation/speech/words.ts';
import { speakerAfter, speakerBefore, type WhoSpeaks } from '../quotation/speech/who-speaks.ts';
import { namesOfSpeakers, speaksFor, type NamesOfSpeakers } from './names-of-speakers.ts';

type Quote = ContentRecord<'quotes'>['data'];

/**
 * No sentence around a quotation says that somebody other than its speaker said it: neither another speaker on record nor, if
 * the words were never said, their supposed speaker. The same holds for the frame of a fragment.
 */
export function* speakersAsRecorded(content: Content): Iterable<Issue> {
  const names = namesOfSpeakers(content);
  for (const record of [...content.articles, ...content.pages])
    for (const lead of record.body.leads) {
      const quote = content.get('quotes', lead.id)?.data;
      const description = quote && speakerIssue(lead, quote, names, content);
      if (description) yield record.issueInBody(lead, description);
    }
  for (const { id, data, issueAt } of content.quotes) {
    const [before = '', after = ''] = data.frame?.split('{…}') ?? [];
    const marks = /[\p{Pi}\p{Pf}"„‚']/gu;
    const lead = { id, words: data.text, before: before.replace(marks, ' ') };
    const frame = { ...lead, after: after.replace(marks, ' ').trimStart() };
    const description = speakerIssue(frame, data, names, content);
    if (description) yield issueAt(['frame'], description);
  }
}

function speakerIssue(
  lead: Pick<Lead, 'id' | 'words' | 'witness' | 'before' | 'after'>,
  quote: Quote,
  names: NamesOfSpeakers,
  content: Content,
): IssueDescription | undefined {
  const isName = (name: string): boolean => names.has(name);
  const after = lastSign(lead.words) + lead.after;
  const who = speakerBefore(lead.before, isName) ?? speakerAfter(after, isName);
  if (!who) return undefined;
  const { id: quotation } = lead;
  const speakers = speakersOf(lead, quote);
  const own = [...speakers, ...(quote.author === undefined ? [] : [quote.author])];
  const named = (who.names ?? []).flatMap((name) => names.get(name) ?? []);
  const isOwn = named.some((id) =>
    own.some((speaker) => speaker === id || speaksFor(content, speaker, id)),
  );
  const nameOf = (id: string): string => content.get('speakers', id)?.data.name ?? id;
  if (named.length > 0 && !isOwn && !namesOwn(who.between, own, names)) {
    const name = who.names?.[0] ?? '';
    return describeIssue('other-speaker', { quotation, name, speakers: speakers.map(nameOf) });
  }
  // “She said” may mean the one whose words they really are.
  const isOfSpeaker =
    who.names === undefined
      ? quote.author === undefined
      : named.some((id) => speakers.includes(id));
  if (isNeverSaid(quote) && isOfSpeaker && isPlain(who))
    return describeIssue('said-but-never-said', { quotation, speakers: speakers.map(nameOf) });
  return undefined;
}

/** The speakers of an excerpt: the record's and any other that its printing names; or, in an exchange, those of its turns. */
function speakersOf(
  { words, witness }: Pick<Lead, 'words' | 'witness'>,
  { speakers, turns = [], witnesses }: Quote,
): readonly string[] {
  const as = witnesses.find(({ id }) => id === witness)?.as;
  if (as !== undefined) return [...speakers, as];
  const spoken = turns.filter(({ text }) => match(words, text).ok).map(({ speaker }) => speaker);
  return spoken.length > 0 ? spoken : speakers;
}

/** Words before a name that make it somebody who is only spoken to or about. */
const spokenTo = /^(?:to|of|about|for|with|against|zu|über|von|für|mit|gegen)$/u;

/** Whether the words between a verb and a quotation name its speaker, and not only as somebody spoken to or about. */
function namesOwn(
  between: readonly string[],
  own: readonly string[],
  names: NamesOfSpeakers,
): boolean {
  const ownNames = [...names].filter(([, ids]) => ids.some((id) => own.includes(id)));
  return ownNames.some(([name]) => {
    const words = name.toLowerCase().split(' ');
    const at = between.findIndex((_, index) =>
      words.every((word, place) => (between[index + place] ?? '').replace(/'s?$/, '') === word),
    );
    return at > 0 && !between.slice(0, at).some((word) => spokenTo.test(word));
  });
}

/** The most words before the subject in a sentence that still says plainly that the subject spoke. */
const LONGEST_OPENING = 6;

/** Whether a sentence says plainly that its subject spoke, and not only that somebody claims it. */
function isPlain({ before, between }: WhoSpeaks): boolean {
  const doubts = speechWords()?.doubts;
  return (
    before.length <= LONGEST_OPENING && ![...before, ...between].some((word) => doubts?.has(word))
  );
}
