import type { Content } from '../content/content.ts';
import type { Path } from '../content/parse-yaml.ts';
import { describeIssue } from '../issues/describe-issue.ts';
import type { Issue } from '../issues/issue.ts';
import { hasScriptOf } from '../quotation/written-language.ts';
import { site } from '../site.ts';

/** Words are written in a script of their stated language. */
export function* languagesCorrect(content: Content): Iterable<Issue> {
  for (const { data, issueAt } of content.quotes) {
    const texts: readonly (readonly [text: string | undefined, language: string, path: Path])[] = [
      [data.turns ? undefined : data.text, data.language, ['text']],
      ...(data.turns ?? []).map(
        ({ text, language = data.language }, index) =>
          [text, language, ['turns', index, 'text']] as const,
      ),
      [data.original?.text, data.original?.language ?? '', ['original', 'text']],
      [data.gloss, site.language, ['gloss']],
      ...data.witnesses.flatMap(
        ({ text, gloss, language = data.language }, index) =>
          [
            [text, language, ['witnesses', index, 'text']],
            [gloss, site.language, ['witnesses', index, 'gloss']],
          ] as const,
      ),
    ];
    for (const [text, language, path] of texts)
      if (text !== undefined && !hasScriptOf(text, language))
        yield issueAt(path, describeIssue('other-script', { language }));
  }
  for (const { data, issueAt } of content.concepts)
    for (const [index, { language, words }] of data.terms.entries())
      // The words are tested together, since some names are written in Latin letters in any language: GPU.
      if (!hasScriptOf(words.join(' '), language))
        yield issueAt(['terms', index, 'words', 0], describeIssue('other-script', { language }));
}
