import { compareWords } from '../quotation/compare-words.ts';
import { match } from '../quotation/match.ts';
import { polarity } from '../quotation/polarity.ts';
import type { Content } from '../content/content.ts';
import type { Issue } from '../issues/issue.ts';

/**
 * A shortened or edited quotation does not lose a negation or a hedge, nor gain a negation in our brackets, unless the
 * article says why that is right.
 */
export function* trimsPreserveMeaning(content: Content): Iterable<Issue> {
  for (const record of [...content.articles, ...content.pages]) {
    for (const printed of record.body.quotations) {
      const data = content.get('quotes', printed.id)?.data;
      if (!data || printed.trim !== undefined) continue;
      const witness = data.witnesses.find(({ id }) => id === printed.witness);
      const text = witness?.text ?? data.text;
      // Most quotations are printed whole.
      if (printed.words === text || !match(printed.words, text).ok) continue;
      const language = witness?.language ?? data.language;
      const { negationsGained, negationsLost, hedgesLost } = polarity(
        compareWords(text, printed.words, language),
        language,
      );
      const lost = [...negationsLost, ...hedgesLost];
      if (negationsGained.length > 0) {
        yield record.faultInBody(printed, {
          code: 'edit-changes-sense',
          message: `our brackets put ${negationsGained.map((term) => `“${term}”`).join(', ')} into “${printed.id}”`,
          fix: `leave the negation out of the brackets, or say why the sense stays the same: {#${printed.id} trim="…"}`,
        });
      }
      if (lost.length === 0) continue;
      yield record.faultInBody(printed, {
        code: 'trim-changes-sense',
        message: `the words left out of “${printed.id}” hold ${lost.map((term) => `“${term}”`).join(', ')}`,
        fix: `quote them too, or say why the sense stays the same: {#${printed.id} trim="…"}`,
      });
    }
  }
}
