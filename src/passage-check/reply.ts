import { checkText as text } from '../interface/strings.ts';
import { runs, runsAsText } from '../quotation/runs.ts';
import type { OnRecord } from './finding.ts';
import { gradeLabel, outletInWords, speakersInWords } from './in-words.ts';
import { wordingsOf, type KnownRecord } from './known-record.ts';

/** A sentence to quote: a record's reference wording with its speakers and outlet. Reported speech gets no quotation marks. */
export function referenceSentence(record: KnownRecord): string {
  const words = runsAsText(
    runs({ text: record.text, form: record.form, language: record.language }),
  );
  const [reference] = wordingsOf(record);
  const speakers = speakersInWords(record);
  return text.sentence[record.form](words, speakers, outletInWords(reference?.witness));
}

/** A reply to whoever posted the words: what is known about them, the reference wording, and the record’s address. */
export function replyText(finding: OnRecord): string {
  const { record } = finding;
  return text.reply(gradeLabel(finding), referenceSentence(record), record.url);
}
