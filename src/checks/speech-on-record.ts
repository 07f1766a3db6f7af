import { allRecords, type Content } from '../content/content.ts';
import { describeIssue } from '../issues/describe-issue.ts';
import type { Issue } from '../issues/issue.ts';
import { spokenPassages } from '../markdown/body-summary.ts';
import { labeledPassages } from '../quotation/speech/labeled.ts';
import { namesOfSpeakers } from './names-of-speakers.ts';
import { isFrom } from './own-texts.ts';
import { pathOfProse, proseIn } from './prose-in.ts';
import { textsOnRecord } from './texts-on-record.ts';

/**
 * Words in quotation marks that our prose attributes to somebody are on record, or in a title on record, however few they are.
 * Other short passages are taken to be terms.
 */
export function* speechOnRecord(content: Content): Iterable<Issue> {
  let texts: readonly string[] | undefined;
  // A title of ours does not put its own words on record.
  const isKnown = (words: string, own?: string): boolean => {
    texts ??= textsOnRecord(content);
    const trimmed = words.replace(/^[\p{P}\s]+|[\p{P}\s]+$/gu, '');
    const [first = ''] = trimmed.toLowerCase().split(/[^\p{L}\p{N}]/u);
    return texts.some(
      (text) => text !== own && text.toLowerCase().includes(first) && isFrom(trimmed, text),
    );
  };
  const names = namesOfSpeakers(content);
  const labeled = (text: string) =>
    labeledPassages(text, (name) => names.has(name)).filter(({ words }) => !isKnown(words, text));
  for (const record of allRecords(content)) {
    for (const { markdown, ...position } of record.body.blocks)
      for (const { excerpt: passage } of labeled(markdown))
        yield record.issueInBody(position, describeIssue('unrecorded-speech', { passage }));
    for (const { words, excerpt: passage, ...position } of record.body.spoken)
      if (!isKnown(words))
        yield record.issueInBody(position, describeIssue('unrecorded-speech', { passage }));
    for (const [index, text] of proseIn(record).entries()) {
      if (!mayHavePassage.test(text)) continue;
      const spoken = spokenPassages(text).filter(({ words }) => !isKnown(words, text));
      for (const { excerpt: passage } of [...spoken, ...labeled(text)])
        yield record.issueAt(
          pathOfProse(record, index),
          describeIssue('unrecorded-speech', { passage }),
        );
    }
  }
}

/** Rules out most fields, in which there can be no passage. */
const mayHavePassage = /[^\p{L}\p{N}\s.,;:()-]/u;
