import { authenticWords } from '../archive/words.ts';
import type { Path } from '../content/parse-yaml.ts';
import type { Translation } from '../schemas/form.ts';
import type { Content, ContentRecord } from '../content/content.ts';
import { describeIssue } from '../issues/describe-issue.ts';
import type { Issue } from '../issues/issue.ts';
import { writtenLanguage } from '../quotation/written-language.ts';
import { site } from '../site.ts';

/**
 * A translation is from the language of its original. Words have a gloss if and only if they are not in the site's language.
 */
export function* translationsComplete(content: Content): Iterable<Issue> {
  for (const quote of content.quotes) {
    yield* originalIssues(quote);
    const { language, translation, gloss, witnesses } = quote.data;
    if (isFromItself(translation, language)) yield fromItself(quote, ['translation'], language);
    yield* viaIssues(quote, ['translation'], translation, language);
    if (gloss !== undefined && isSiteLanguage(language))
      yield quote.issueAt(['gloss'], describeIssue('needless-gloss', { language }));
    const isInSiteLanguage =
      isSiteLanguage(language) || isSiteLanguage(authenticWords(quote.data)?.language ?? '');
    if (!isInSiteLanguage && gloss === undefined)
      yield quote.issueAt(['text'], describeIssue('no-gloss', { language }));
    for (const [index, witness] of witnesses.entries()) {
      const path = ['witnesses', index];
      const witnessLanguage = witness.language ?? language;
      if (isFromItself(witness.translation, witnessLanguage))
        yield fromItself(quote, [...path, 'translation'], witnessLanguage);
      yield* viaIssues(quote, [...path, 'translation'], witness.translation, witnessLanguage);
      if (witness.gloss !== undefined && isSiteLanguage(witnessLanguage))
        yield quote.issueAt(
          [...path, 'gloss'],
          describeIssue('needless-gloss', { language: witnessLanguage }),
        );
      if (
        witnessLanguage !== language &&
        !isSiteLanguage(witnessLanguage) &&
        witness.gloss === undefined
      )
        yield quote.issueAt(
          [...path, 'text'],
          describeIssue('no-gloss', { language: witnessLanguage }),
        );
    }
  }
}

/**
 * Issues with the language of an original. Without a translation, both versions are authentic and may be in any two languages.
 */
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

/** An issue with a translation that names its own source or target language as the intermediate language. */
function* viaIssues(
  quote: ContentRecord<'quotes'>,
  path: Path,
  translation: Translation | undefined,
  language: string,
): Iterable<Issue> {
  const { via, from } = translation ?? {};
  if (via !== undefined && (via === from || via === language) && via !== 'und')
    yield quote.issueAt([...path, 'via'], describeIssue('way-of-itself', { language: via }));
}

/** Whether a tag is for the site's language, whatever its region. */
function isSiteLanguage(language: string): boolean {
  return language.split('-')[0] === site.language.split('-')[0];
}

/** Whether a translation claims to be from the language it is in, which makes sense only by way of another language. */
function isFromItself(translation: Translation | undefined, language: string): boolean {
  return translation?.from === language && translation.via === undefined;
}

function fromItself(quote: ContentRecord<'quotes'>, path: Path, language: string): Issue {
  return quote.issueAt([...path, 'from'], describeIssue('translated-from-itself', { language }));
}
