import { authenticWords } from '../archive/words.ts';
import type { Path } from '../content/parse-yaml.ts';
import type { Translation } from '../schemas/form.ts';
import type { Content, ContentRecord } from '../content/content.ts';
import { describeIssue } from '../issues/describe-issue.ts';
import type { Issue } from '../issues/issue.ts';
import { writtenLanguage } from '../quotation/written-language.ts';
import { site } from '../site.ts';

/** A translation is from the language of the original; and words in another language, and only those, have our translation. */
export function* translationsComplete(content: Content): Iterable<Issue> {
  for (const quote of content.quotes) {
    yield* originalIssues(quote);
    const { language, translation, gloss, witnesses } = quote.data;
    if (isFromItself(translation, language)) yield fromItself(quote, ['translation'], language);
    yield* wayIssues(quote, ['translation'], translation, language);
    if (gloss !== undefined && isOurs(language))
      yield quote.issueAt(['gloss'], describeIssue('needless-gloss', { language }));
    const isInOurs = isOurs(language) || isOurs(authenticWords(quote.data)?.language ?? '');
    if (!isInOurs && gloss === undefined)
      yield quote.issueAt(['text'], describeIssue('no-gloss', { language }));
    for (const [index, witness] of witnesses.entries()) {
      const path = ['witnesses', index];
      const own = witness.language ?? language;
      if (isFromItself(witness.translation, own))
        yield fromItself(quote, [...path, 'translation'], own);
      yield* wayIssues(quote, [...path, 'translation'], witness.translation, own);
      if (witness.gloss !== undefined && isOurs(own))
        yield quote.issueAt([...path, 'gloss'], describeIssue('needless-gloss', { language: own }));
      if (own !== language && !isOurs(own) && witness.gloss === undefined)
        yield quote.issueAt([...path, 'text'], describeIssue('no-gloss', { language: own }));
    }
  }
}

/** Issues with an original in the wrong language. Without a translation, both versions are authentic. */
function* originalIssues(quote: ContentRecord<'quotes'>): Iterable<Issue> {
  const { translation, original, language } = quote.data;
  if (original && writtenLanguage(original.language) === writtenLanguage(language))
    yield quote.issueAt(
      ['original', 'language'],
      describeIssue('needless-original', { language: original.language }),
    );
  if (!original || !translation) return;
  const { from: translated } = translation;
  if (translated === 'und' || translated === original.language) return;
  yield quote.issueAt(
    ['original', 'language'],
    describeIssue('original-language', { original: original.language, translated }),
  );
}

/** An issue with a translation made by way of the language that it is from or into. */
function* wayIssues(
  quote: ContentRecord<'quotes'>,
  path: Path,
  translation: Translation | undefined,
  language: string,
): Iterable<Issue> {
  const { via, from } = translation ?? {};
  if (via !== undefined && (via === from || via === language) && via !== 'und')
    yield quote.issueAt([...path, 'via'], describeIssue('way-of-itself', { language: via }));
}

/** Whether a language is that of our prose, in any region. */
function isOurs(language: string): boolean {
  return language.split('-')[0] === site.language.split('-')[0];
}

/** Whether a translation is into the language it is from. That is possible only by way of another language. */
function isFromItself(translation: Translation | undefined, language: string): boolean {
  return translation?.from === language && translation.via === undefined;
}

function fromItself(quote: ContentRecord<'quotes'>, path: Path, language: string): Issue {
  return quote.issueAt([...path, 'from'], describeIssue('translated-from-itself', { language }));
}
