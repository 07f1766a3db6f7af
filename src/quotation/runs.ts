import type { QuoteData } from '../schemas/quote.ts';
import { forms } from './forms.ts';
import { onOneLine } from './lines.ts';
import { outerPassages } from './marked-words.ts';
import { quotationMarks } from './marks.ts';
import type { NamedTurn } from './turns.ts';

/**
 * Whose words a run has: `quoted`, the speaker's; `reporter`, a reporter's around quoted words; `reported`, a reporter's
 * whole sentence; `frame`, our words around a fragment; `speaker`, the name of a speaker in an exchange.
 */
export type RunKind = 'quoted' | 'reporter' | 'reported' | 'frame' | 'speaker';

/** Consecutive words of one kind. The quotation marks are separate, so that shortening can keep them in pairs. */
export interface Run {
  readonly kind: RunKind;
  readonly open: string;
  readonly text: string;
  readonly close: string;
}

/** The words of a quotation, with everything that determines how they are printed. */
export type Words = Pick<QuoteData, 'text' | 'form' | 'language' | 'frame'> & {
  /** The turns of an exchange, which contain the same words as its text. */
  readonly turns?: readonly NamedTurn[] | undefined;
};

/**
 * Splits a quotation into runs, with quotation marks around the speaker's own words and no others. Each turn of an
 * exchange begins on a new line with the name of its speaker.
 */
export function runs({ turns, ...words }: Words): Run[] {
  if (!turns) return runsOfSpeech(words);
  return turns.flatMap(({ name, text, language = words.language }, index) => [
    unmarkedRun('speaker', `${index > 0 ? '\n' : ''}${name}: `),
    ...runsOfSpeech({ ...words, text, language }),
  ]);
}

function runsOfSpeech(words: Omit<Words, 'turns'>): Run[] {
  const { frame } = words;
  if (frame === undefined) return runsOfWords(words);
  // Quotation marks in the frame around its placeholder belong to the fragment.
  const [before = '', after = ''] = frame.replace(MARKED_FRAGMENT, '{…}').split('{…}');
  const fragment = runsOfWords(words).map((run): Run =>
    run.kind === 'reporter' && run.text === words.text ? quotedRun(words) : run,
  );
  return [unmarkedRun('frame', before), ...fragment, unmarkedRun('frame', after)].filter(
    (run) => run.text !== '',
  );
}

/** The place of the fragment in a frame, in quotation marks of any language. */
export const MARKED_FRAGMENT = /[\p{Quotation_Mark}]\s?\{…\}\s?[\p{Quotation_Mark}]/u;

function runsOfWords(words: Omit<Words, 'turns'>): Run[] {
  switch (forms[words.form].marks) {
    case 'around':
      return [quotedRun(words)];
    case 'none':
      return [unmarkedRun('reported', words.text)];
    case 'inside':
      return markedRuns(words.text);
  }
}

function quotedRun({ text, language }: Pick<Words, 'text' | 'language'>): Run {
  const [open, close] = quotationMarks(language);
  return { kind: 'quoted', open, text, close };
}

/** A text split at its quotation marks, of any language. */
function markedRuns(text: string): Run[] {
  const found: Run[] = [];
  let done = 0;
  for (const { start, end, words, open, close } of outerPassages(text)) {
    found.push(unmarkedRun('reporter', text.slice(done, start)));
    found.push({ kind: 'quoted', open, text: words, close });
    done = end;
  }
  found.push(unmarkedRun('reporter', text.slice(done)));
  return found.filter((run) => run.open !== '' || run.text !== '');
}

/** The quotation marks around a whole printing: the marks of its language if all its words are the speaker's, else none. */
export function outerMarks({
  form,
  language,
}: Pick<Words, 'form' | 'language'>): readonly [open: string, close: string] {
  return forms[form].marks === 'around' ? quotationMarks(language) : ['', ''];
}

/** Runs on one line of plain text, with our own words in square brackets and slashes for line breaks. */
export function runsAsText(words: readonly Run[]): string {
  return onOneLine(plainText(words).trim());
}

/** Runs as plain text like `runsAsText`, but with one string for each line. */
export function runsInLines(words: readonly Run[]): string[] {
  return plainText(words)
    .trim()
    .split('\n')
    .map((line) => onOneLine(line).trim());
}

function plainText(words: readonly Run[]): string {
  return words
    .map(bracketed)
    .map(({ open, text, close }) => `${open}${text}${close}`)
    .join('');
}

/** Prepares a run for plain text: words of ours go in square brackets, the spaces around them outside. */
export function bracketed(run: Run): Run {
  if (run.kind !== 'frame' || !/\p{L}/u.test(run.text)) return run;
  const words = run.text.trim();
  const at = run.text.indexOf(words);
  const [before, after] = [run.text.slice(0, at), run.text.slice(at + words.length)];
  return { ...run, open: `${before}[`, text: words, close: `]${after}` };
}

function unmarkedRun(kind: RunKind, text: string): Run {
  return { kind, open: '', text, close: '' };
}
