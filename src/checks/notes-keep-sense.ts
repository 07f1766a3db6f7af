import type { Content } from '../content/content.ts';
import { describeIssue } from '../issues/describe-issue.ts';
import type { Issue } from '../issues/issue.ts';
import { elidedPassages } from '../markdown/body-summary.ts';
import { isFrom, keepsSense, ownTexts } from './own-texts.ts';
import { pathOfProse, proseIn } from './prose-in.ts';

/** If a record's note shortens the record's words, even a few of them, it does not leave out a negation or a hedge. */
export function* notesKeepSense(content: Content): Iterable<Issue> {
  for (const quote of content.quotes) {
    const texts = ownTexts(quote);
    const isChanged = (words: string): boolean =>
      texts.some(({ text }) => isFrom(words, text)) &&
      !texts.some(({ text, language }) => keepsSense(words, text, language));
    for (const { words, excerpt: passage, ...position } of quote.body.elided)
      if (isChanged(words))
        yield quote.issueInBody(position, describeIssue('note-changes-meaning', { passage }));
    for (const [index, prose] of proseIn(quote).entries())
      for (const { words, excerpt: passage } of elidedPassages(prose))
        if (isChanged(words))
          yield quote.issueAt(
            pathOfProse(quote, index),
            describeIssue('note-changes-meaning', { passage }),
          );
  }
}
