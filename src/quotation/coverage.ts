import type { QuoteData } from '../schemas/quote.ts';
import type { SpeakerData } from '../schemas/speaker.ts';

type Covered = Pick<QuoteData, 'form' | 'medium' | 'translation'> & {
  readonly speakers: readonly Pick<SpeakerData, 'name' | 'type'>[];
  /** Present where the words are another printing's than the one the record follows. */
  readonly other?: object | undefined;
};

/**
 * What an article's quotations are, in one line: “9 quotations: 5 direct, 1 partly quoted, 3 reported; 6 translated;
 * 1 from a document; 2 in the words of another printing; 2 unnamed speakers”. What there is none of is left out.
 */
export function coverage(quotes: readonly Covered[]): string {
  const count = (test: (quote: Covered) => boolean): number => quotes.filter(test).length;
  const unnamed = new Set(
    quotes.flatMap(({ speakers }) =>
      speakers.filter(({ type }) => type === 'unnamed').map(({ name }) => name),
    ),
  ).size;
  const some = (n: number, words: string): string[] => (n > 0 ? [`${n} ${words}`] : []);
  const forms = [
    ...some(
      count(({ form }) => form === 'direct'),
      'direct',
    ),
    ...some(
      count(({ form }) => form === 'mixed'),
      'partly quoted',
    ),
    ...some(
      count(({ form }) => form === 'indirect'),
      'reported',
    ),
  ];
  const total = `${quotes.length} quotation${quotes.length === 1 ? '' : 's'}`;
  return [
    forms.length > 0 ? `${total}: ${forms.join(', ')}` : total,
    ...some(
      count(({ translation }) => translation !== undefined),
      'translated',
    ),
    ...some(
      count(({ medium }) => medium === 'document'),
      'from a document',
    ),
    ...some(
      count(({ other }) => other !== undefined),
      'in the words of another printing',
    ),
    ...some(unnamed, `unnamed speaker${unnamed === 1 ? '' : 's'}`),
  ].join('; ');
}
