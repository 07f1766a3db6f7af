import { urls } from '../../urls.ts';
import type { Archive } from '../../archive/archive.ts';
import { markedFirstWords } from '../../quotation/title.ts';
import type { Correction } from '../../schemas/correction.ts';

/** A correction with what it corrects. */
export interface Corrected {
  readonly href: string;
  readonly title: string;
  readonly correction: Correction;
}

/** Every correction of an article or a quotation, newest first. */
export function allCorrections({
  articles,
  quotes,
}: Pick<Archive, 'articles' | 'quotes'>): Corrected[] {
  return [
    ...articles.all.flatMap(({ id, title, corrections }) =>
      corrections.map((correction) => ({ href: urls.article(id), title, correction })),
    ),
    ...quotes.all.flatMap((quote) =>
      quote.corrections.map((correction) => ({
        href: urls.quote(quote.id),
        title: markedFirstWords(quote),
        correction,
      })),
    ),
  ].sort((a, b) => (a.correction.on < b.correction.on ? 1 : -1));
}
