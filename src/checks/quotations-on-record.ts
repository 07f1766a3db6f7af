import { longPassages, spokenPassages } from '../markdown/body-summary.ts';
import { hasWords, MINIMUM_WORDS } from '../quotation/quoted-passages.ts';
import { isFrom, ownTexts } from './own-texts.ts';
import { pathOfProse, proseIn, proseInSettings } from './prose-in.ts';
import {
  allRecords,
  type AnyRecord,
  type Content,
  type ContentRecord,
} from '../content/content.ts';
import { describeIssue } from '../issues/describe-issue.ts';
import type { Issue } from '../issues/issue.ts';

/**
 * A passage of five or more words in quotation marks is a quotation on record, or is marked as something else. This applies to
 * the settings too, since their texts appear on every page.
 */
export function* quotationsOnRecord(content: Content): Iterable<Issue> {
  for (const record of allRecords(content)) {
    for (const { words, parts, excerpt: passage, ...position } of record.body.passages) {
      if (isOwn(words, record)) continue;
      const known = recordOf([words, ...parts], content);
      const description = known
        ? describeIssue('unmarked-quotation', {
            passage,
            quotation: known.id,
            speakers: known.data.speakers.map((id) => content.get('speakers', id)?.data.name ?? id),
          })
        : describeIssue('unrecorded-quotation', { passage, part: 'body' });
      yield record.issueInBody(position, description);
    }
    for (const { id, trim = '', ...position } of record.body.quotations)
      for (const { words, excerpt: passage } of [...longPassages(trim), ...spokenPassages(trim)]) {
        const quote = content.get('quotes', id);
        if (quote && isOwn(words, quote)) continue;
        const description = describeIssue('unrecorded-quotation', { passage, part: 'trim' });
        yield record.issueInBody(position, description);
      }
    for (const [index, text] of proseIn(record).entries()) {
      for (const { words, excerpt: passage } of longPassages(text)) {
        if (isOwn(words, record)) continue;
        const description = describeIssue('unrecorded-quotation', {
          passage,
          part: 'front-matter',
        });
        yield record.issueAt(pathOfProse(record, index), description);
      }
    }
  }
  const { settings } = content;
  for (const [path, text] of proseInSettings(settings))
    for (const { excerpt: passage } of longPassages(text))
      yield {
        file: settings.path,
        ...settings.locate(path),
        ...describeIssue('unrecorded-quotation', { passage, part: 'front-matter' }),
      };
}

/**
 * The first record that has one of these wordings of a passage.
 * @param wordings the whole passage, then runs of consecutive sentences in it
 */
function recordOf(
  wordings: readonly string[],
  { quotes }: Content,
): ContentRecord<'quotes'> | undefined {
  return wordings
    .filter((words) => hasWords(words, MINIMUM_WORDS))
    .flatMap((words) => quotes.find((quote) => isOwn(words, quote)) ?? [])[0];
}

/** Whether a record is a quotation that has these words. */
function isOwn(words: string, record: AnyRecord): boolean {
  if (record.collection !== 'quotes') return false;
  return ownTexts(record).some(({ text }) => isFrom(words, text));
}
