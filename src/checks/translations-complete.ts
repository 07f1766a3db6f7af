import type { Path } from '../content/parse-document.ts';
import type { Translation } from '../schemas/form.ts';
import type { Content, Fault } from '../content/content.ts';
import type { Issue } from '../issues/issue.ts';

/** A translation is from another language, and words that readers of English cannot read have our English beside them. */
export function* translationsComplete(content: Content): Iterable<Issue> {
  for (const quote of content.quotes) {
    const { language, translation, original, gloss, witnesses } = quote.data;
    yield* fromItself(translation, language, ['translation', 'from'], quote.issueAt);
    if (
      original &&
      translation &&
      translation.from !== 'und' &&
      original.language !== translation.from
    ) {
      yield quote.issueAt(['original', 'language'], {
        code: 'original-language',
        message: `the original is in ${original.language}, but the translation is from ${translation.from}`,
        fix: 'correct one of the two languages',
      });
    }
    if (original && !translation && original.language !== language) {
      yield quote.issueAt(['original', 'language'], {
        code: 'translation-not-named',
        message: `the words were said in ${original.language} and are given in ${language}, and nothing says who translated them`,
        fix: 'add translation with from and by (by: unknown where nobody is named)',
      });
    }
    if (!isEnglish(language) && gloss === undefined)
      yield quote.issueAt(['text'], noGloss(language));
    for (const [index, witness] of witnesses.entries()) {
      const own = witness.language ?? language;
      yield* fromItself(
        witness.translation,
        own,
        ['witnesses', index, 'translation', 'from'],
        quote.issueAt,
      );
      if (own !== language && !isEnglish(own) && witness.gloss === undefined) {
        yield quote.issueAt(['witnesses', index, 'text'], noGloss(own));
      }
    }
  }
}

function isEnglish(language: string): boolean {
  return language === 'en' || language.startsWith('en-');
}

function noGloss(language: string): Fault {
  return {
    code: 'no-gloss',
    message: `the words are in ${language} and there is no gloss`,
    fix: 'add gloss: our English for these words',
  };
}

function* fromItself(
  translation: Translation | undefined,
  language: string,
  path: Path,
  fault: (path: Path, fault: Fault) => Issue,
): Iterable<Issue> {
  // A translation back goes through another language.
  if (translation?.from !== language || translation.via !== undefined) return;
  yield fault(path, {
    code: 'translated-from-itself',
    message: `a translation into ${language} cannot be from ${language}`,
    fix: 'name the language the words were said in (und where it is not stated), or remove the translation',
  });
}
