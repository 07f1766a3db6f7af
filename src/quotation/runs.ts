import type { QuoteData } from '../schemas/quote.ts';
import { forms } from './forms.ts';
import { mixedParts, quotationMarks } from './marks.ts';

/**
 * Whose words a run is: `quoted`, the speaker's; `reporter`, a reporter's around quoted ones; `reported`, a reporter's
 * whole sentence; `frame`, ours around a fragment.
 */
export type RunKind = 'quoted' | 'reporter' | 'reported' | 'frame';

/** Neighboring words of one kind. Its quotation marks are separate, so that a cut can keep them in pairs. */
export interface Run {
  readonly kind: RunKind;
  readonly open: string;
  readonly text: string;
  readonly close: string;
}

type Words = Pick<QuoteData, 'text' | 'form' | 'language' | 'frame'>;

/** Splits a quotation into runs, with quotation marks around the words that are the speaker's own and no others. */
export function runs({ text, form, language, frame }: Words): Run[] {
  const [open, close] = quotationMarks(language);
  if (frame !== undefined) {
    // Marks that the frame has around the fragment are the fragment's own here.
    const [before = '', after = ''] = frame.replace('“{…}”', '{…}').split('{…}');
    const quoted: Run = { kind: 'quoted', open, text, close };
    return [unmarked('frame', before), quoted, unmarked('frame', after)].filter(
      (run) => run.text !== '',
    );
  }
  switch (forms[form].marks) {
    case 'around':
      return [{ kind: 'quoted', open, text, close }];
    case 'none':
      return [unmarked('reported', text)];
    case 'inside':
      return mixedParts(text).map((part) =>
        part.quoted
          ? { kind: 'quoted', open: '“', text: part.text.slice(1, -1), close: '”' }
          : unmarked('reporter', part.text),
      );
  }
}

/**
 * The quotation marks around an excerpt of a quotation.
 * @param display whether the excerpt is in our sentence, where words of a mixed quotation need marks, or set off, where
 * they have their own
 */
export function excerptMarks(
  { form, language }: Pick<QuoteData, 'form' | 'language'>,
  display: 'inline' | 'block',
): readonly [open: string, close: string] {
  const { marks } = forms[form];
  const isMarked = marks === 'around' || (marks === 'inside' && display === 'inline');
  return isMarked ? quotationMarks(language) : ['', ''];
}

/** A quotation on one line of plain text, our own words in square brackets. */
export function runsAsText(words: readonly Run[]): string {
  return words
    .map(bracketed)
    .map(({ open, text, close }) => `${open}${text}${close}`)
    .join('')
    .replace(/\s+/gu, ' ')
    .trim();
}

/** A run as plain text has it: our own words in square brackets, spaces outside. A lone punctuation mark needs none. */
export function bracketed(run: Run): Run {
  const [, before = '', words = '', after = ''] = /^(\s*)(.*?)(\s*)$/su.exec(run.text) ?? [];
  if (run.kind !== 'frame' || !/\p{L}/u.test(words)) return run;
  return { ...run, open: `${before}[`, text: words, close: `]${after}` };
}

function unmarked(kind: RunKind, text: string): Run {
  return { kind, open: '', text, close: '' };
}
