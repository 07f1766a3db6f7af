import { allRecords, type Content, type ContentRecord } from '../content/content.ts';
import { describeIssue, type IssueDescription } from '../issues/describe-issue.ts';
import type { Issue } from '../issues/issue.ts';
import { spokenPassages, type SpokenPassage } from '../markdown/body-summary.ts';
import { lastSign } from '../markdown/leads.ts';
import { unknownSpeakerAround } from '../quotation/speech/strangers.ts';
import { speakerAfter, speakerBefore } from '../quotation/speech/who-speaks.ts';
import { namesOfSpeakers, speaksFor, wordsOfNames } from './names-of-speakers.ts';
import { isFrom, ownTexts } from './own-texts.ts';
import { pathOfProse, proseIn } from './prose-in.ts';
import { titlesOnRecord } from './texts-on-record.ts';

type Quote = ContentRecord<'quotes'>;

/**
 * A few words in quotation marks that are on record are attributed to nobody but the speakers on record. They need no
 * directive, so only the words themselves show which record is meant.
 */
export function* shortWordsAsRecorded(content: Content): Iterable<Issue> {
  const names = namesOfSpeakers(content);
  const known = wordsOfNames(content);
  const titles = titlesOnRecord(content);
  const isName = (name: string): boolean => names.has(name);
  const find = (passage: SpokenPassage): IssueDescription | undefined => {
    const { before, excerpt } = passage;
    const after = lastSign(passage.words) + passage.after;
    const who = speakerBefore(before, isName) ?? speakerAfter(after, isName);
    if (who && !who.names) return undefined;
    const name =
      who?.names?.[0] ?? unknownSpeakerAround({ before, after }, (word) => known.has(word));
    if (name === undefined) return undefined;
    const words = passage.words.replace(/^[\p{P}\s]+|[\p{P}\s]+$/gu, '');
    const records = content.quotes.filter((quote) => hasWords(quote, words));
    const [record] = records;
    if (!record || titles.some((title) => isFrom(words, title))) return undefined;
    const given = (who?.names ?? []).flatMap((each) => names.get(each) ?? []);
    const own = records.flatMap(speakersOf);
    if (given.some((id) => own.some((other) => other === id || speaksFor(content, other, id))))
      return undefined;
    const speakers = record.data.speakers.map((id) => content.get('speakers', id)?.data.name ?? id);
    return describeIssue('short-words-of-another', {
      passage: excerpt,
      name,
      quotation: record.id,
      speakers,
    });
  };
  for (const record of allRecords(content)) {
    for (const passage of record.body.spoken) {
      const description = find(passage);
      if (description) yield record.issueInBody(passage, description);
    }
    for (const [index, text] of proseIn(record).entries())
      for (const passage of spokenPassages(text)) {
        const description = find(passage);
        if (description) yield record.issueAt(pathOfProse(record, index), description);
      }
  }
}

/** Everybody whose words a record may contain. */
function speakersOf({ data: { speakers, author, turns = [], witnesses } }: Quote): string[] {
  return [
    ...speakers,
    ...turns.map(({ speaker }) => speaker),
    ...[author, ...witnesses.map(({ as }) => as)].flatMap((id) => id ?? []),
  ];
}

function hasWords(quote: Quote, words: string): boolean {
  return [quote.data.text, ...ownTexts(quote).map(({ text }) => text)].some((text) =>
    isFrom(words, text),
  );
}
