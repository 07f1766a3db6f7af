import { parsedEdtf } from '../dates/parsed.ts';
import { sortDay } from '../dates/sort-key.ts';
import type { VariantClass } from '../quotation/classify.ts';
import type { QuoteData } from '../schemas/quote.ts';
import type { Witness } from '../schemas/witness.ts';
import type { Branch } from './node.ts';
import { treesOf, type Comparisons } from './tree.ts';
import { isKept, wholeChanges } from './whole-changes.ts';

/**
 * What a printing did to the words: `same`, nothing; `part`, it printed only some of them, or marked what it changed;
 * `changed`, it changed them in any other way; `alarm`, it did something that a reader must not miss; `unscored`, it cannot
 * be scored, because it is a translation, a report without any of the speaker's words, or another wording of unknown origin.
 */
export const panelKinds = ['same', 'part', 'changed', 'alarm', 'unscored'] as const;
export type PanelKind = (typeof panelKinds)[number];

/** The mark that stands for a printing in a panel. */
export interface PanelMark {
  readonly source: string;
  readonly kind: PanelKind;
  /** How long after the words were said it was printed, from 0 to 1 on a logarithmic scale; undefined without a date. */
  readonly time: number | undefined;
  /** The share of the words that it kept, from 0 to 1; undefined if it cannot be scored. */
  readonly kept: number | undefined;
  /** Where it got the words: another mark, or `mouth` for the speaker or the document; undefined if that is not known. */
  readonly from: PanelMark | 'mouth' | undefined;
}

/** The ticks of the time scale, in days. The scale is logarithmic, because the first days matter most. */
export const TICKS = { day: 1, month: 30, year: 365 } as const;
/** The end of the time scale, in days. Anything later is placed there. */
const END = 2000;

const kindOfClass: Readonly<Record<VariantClass, PanelKind>> = {
  'not-compared': 'unscored',
  recast: 'changed',
  same: 'same',
  spelling: 'same',
  pointing: 'same',
  'partly-quoted': 'part',
  trimmed: 'part',
  cut: 'changed',
  edited: 'part',
  altered: 'changed',
  retranslated: 'unscored',
  retranscribed: 'unscored',
  undecided: 'unscored',
};

/** The position of a length of time on a panel's scale, from 0 to 1. */
export function timePosition(days: number): number {
  return Math.min(1, Math.log1p(Math.max(0, days)) / Math.log1p(END));
}

/**
 * Makes a mark for each printing of a record, placed by how long after the words were said it was printed, and by the share
 * of the words that it kept. The same record always gives the same marks, each after the mark it got the words from.
 */
export function panelOf(record: QuoteData, comparisons: Comparisons): PanelMark[] {
  const { root, floating } = treesOf(record, comparisons);
  const copyText = record.witnesses.find(({ id }) => id === record['copy-text']);
  const saidDay = sortDay(parsedEdtf(record.said));
  const marks: PanelMark[] = [];
  const place = ({ content, date, children }: Branch, from: PanelMark['from']): void => {
    let parent = from;
    if (content.kind === 'origin') parent = 'mouth';
    else if (content.kind === 'printing') {
      const { witness, isCopyText, step } = content;
      const classKind = isCopyText ? 'same' : kindOfClass[comparisons.variantOf(witness).class];
      const kept =
        classKind === 'unscored' || !copyText ? undefined : keptShare(record, copyText, witness);
      const kind = step?.alarm ? 'alarm' : kept === undefined ? 'unscored' : classKind;
      const time =
        date === undefined ? undefined : timePosition(sortDay(parsedEdtf(date)) - saidDay);
      parent = { source: witness.source, kind, time, kept, from };
      marks.push(parent);
    }
    for (const child of children) place(child, parent);
  };
  place(root, undefined);
  for (const each of floating) place(each, undefined);
  return marks;
}

/** The share of the words of `base` that a printing kept, from 0 to 1; undefined if no words are compared. */
function keptShare(record: QuoteData, base: Witness, witness: Witness): number | undefined {
  if (base === witness) return 1;
  const changes = wholeChanges(record, base, witness);
  const countWords = (counted: typeof changes): number =>
    counted.reduce((sum, change) => sum + change.base.length, 0);
  const all = countWords(changes);
  return all === 0 ? undefined : countWords(changes.filter(({ kind }) => isKept(kind))) / all;
}
