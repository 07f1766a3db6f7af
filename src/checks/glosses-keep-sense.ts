import type { Content, ContentRecord } from '../content/content.ts';
import type { Path } from '../content/parse-yaml.ts';
import { monthsIn } from '../dates/months-in.ts';
import { describeIssue } from '../issues/describe-issue.ts';
import type { Issue } from '../issues/issue.ts';
import { governingTerms } from '../quotation/polarity/governing-terms.ts';
import { negationsIn } from '../quotation/polarity/languages.ts';
import { hasPolarityTerms } from '../quotation/polarity.ts';
import { writtenLanguage } from '../quotation/written-language.ts';
import { site } from '../site.ts';

/** Words of a record in one language, and their rendering in another. */
interface Rendering {
  readonly path: Path;
  readonly as: 'gloss' | 'translation';
  readonly from: readonly [text: string, language: string];
  readonly into: readonly [text: string, language: string];
}

/**
 * A gloss, or a translation whose original is on record, has a negation if and only if the other text has one. Since languages
 * negate in different ways, this is only a warning, and words such as “refuse” and “impossible” also count as negations. Nor
 * are figures or months replaced with others.
 */
export function* glossesKeepSense(content: Content): Iterable<Issue> {
  for (const quote of content.quotes)
    for (const { path, as, from, into } of renderings(quote.data)) {
      for (const [missing, added] of [
        [figuresIn(from[0], into[0]), figuresIn(into[0], from[0])],
        [monthsApart(from, into), monthsApart(into, from)],
      ] as const)
        if (missing.length > 0 && added.length > 0)
          yield quote.issueAt(path, describeIssue('gloss-figures', { as, missing, added }));
      if (!hasPolarityTerms(from[1]) || !hasPolarityTerms(into[1])) continue;
      // A translation into the same language is reported elsewhere.
      if (writtenLanguage(from[1]) === writtenLanguage(into[1])) continue;
      const [there, here] = [negationsIn(...from), negationsIn(...into)];
      if (there.length > 0 && here.length === 0 && governingTerms(...into).length === 0)
        yield quote.issueAt(path, describeIssue('gloss-negates', { as, lost: there }));
      if (here.length > 0 && there.length === 0 && governingTerms(...from).length === 0)
        yield quote.issueAt(path, describeIssue('gloss-negates', { as, gained: here }));
    }
}

/** The numbers, written in figures, that one text has and the other lacks, whatever separators each uses. */
function figuresIn(text: string, other: string): readonly string[] {
  const figures = (of: string): string[] =>
    of.match(/\p{N}+(?:[.,\s]\p{N}{3}(?!\p{N})|[.,]\p{N}+)*/gu) ?? [];
  const digits = (figure: string): string => figure.replace(/\P{N}/gu, '');
  const others = new Set(figures(other).map(digits));
  return figures(text).filter((figure) => !others.has(digits(figure)));
}

/** The months that one text names and the other does not. */
function monthsApart(
  [text, language]: Rendering['from'],
  [other, otherLanguage]: Rendering['into'],
): readonly string[] {
  const others = monthsIn(other, otherLanguage);
  return [...monthsIn(text, language)].flatMap(([month, name]) => (others.has(month) ? [] : name));
}

function renderings({
  text,
  language,
  gloss,
  original,
  witnesses,
}: ContentRecord<'quotes'>['data']): Rendering[] {
  const glosses = witnesses.flatMap((witness, index) =>
    witness.gloss === undefined
      ? []
      : [
          {
            path: ['witnesses', index, 'gloss'],
            as: 'gloss' as const,
            from: [witness.text, witness.language ?? language] as const,
            into: [witness.gloss, site.language] as const,
          },
        ],
  );
  return [
    ...(gloss === undefined
      ? []
      : [
          {
            path: ['gloss'],
            as: 'gloss' as const,
            from: [text, language] as const,
            into: [gloss, site.language] as const,
          },
        ]),
    ...(original === undefined
      ? []
      : [
          {
            path: ['original', 'text'],
            as: 'translation' as const,
            from: [original.text, original.language] as const,
            into: [text, language] as const,
          },
        ]),
    ...glosses,
  ];
}
