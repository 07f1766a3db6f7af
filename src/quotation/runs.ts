import { mixedParts, quotationMarks } from './marks.ts';
import type { QuoteData } from '../schemas/quote.ts';

/** Whose words a run is: the speaker's, the reporter's, or ours around a fragment. */
export type RunKind = 'quoted' | 'reported' | 'ours';

/**
 * A run of a quotation as it is set in plain text. Its marks stand apart, so that a cut can keep them in pairs:
 * quotation marks around words that are the speaker's own, square brackets around ours.
 */
export interface Run {
  readonly kind: RunKind;
  readonly open: string;
  readonly text: string;
  readonly close: string;
}

type Words = Pick<QuoteData, 'text' | 'form' | 'language' | 'frame'>;

/** A quotation in runs, with marks around the words that are the speaker's own and no others. */
export function runs({ text, form, language, frame }: Words): Run[] {
  const [open, close] = quotationMarks(language);
  if (frame !== undefined) {
    // Marks that the frame sets around the fragment are the fragment's own here.
    const [before = '', after = ''] = frame.replace('“{…}”', '{…}').split('{…}');
    const around = [ours(before), { kind: 'quoted' as const, open, text, close }, ours(after)];
    return around.filter((run) => run.text !== '');
  }
  if (form === 'direct') return [{ kind: 'quoted', open, text, close }];
  if (form === 'indirect') return [bare('reported', text)];
  return mixedParts(text).map((part) =>
    part.quoted
      ? { kind: 'quoted', open: '“', text: part.text.slice(1, -1), close: '”' }
      : bare('reported', part.text),
  );
}

/** A quotation on one line of plain text. */
export function runsAsText(words: readonly Run[]): string {
  return words
    .map(({ open, text, close }) => `${open}${text}${close}`)
    .join('')
    .replace(/\s+/gu, ' ')
    .trim();
}

function bare(kind: RunKind, text: string): Run {
  return { kind, open: '', text, close: '' };
}

/** Our words, with the spaces around them outside of the brackets. A lone sign needs none. */
function ours(text: string): Run {
  const [, before = '', words = '', after = ''] = /^(\s*)(.*?)(\s*)$/su.exec(text) ?? [];
  if (!/\p{L}/u.test(words)) return bare('ours', text);
  return { kind: 'ours', open: `${before}[`, text: words, close: `]${after}` };
}
