import { parsedEdtf } from '../dates/parsed.ts';
import { sortDay } from '../dates/sort-key.ts';
import type { VariantClass } from '../quotation/classify.ts';
import type { QuoteData } from '../schemas/quote.ts';
import type { Witness } from '../schemas/witness.ts';
import type { Branch } from './node.ts';
import { treesOf, type Comparisons } from './tree.ts';
import { isKept, wholeChanges } from './whole-changes.ts';

/**
 * What a printing did to the words: `same`, nothing; `part`, it kept some of them; `changed`, it has other words; `alarm`,
 * it did something that a reader must not miss; `unscored`, it cannot be scored, because it is a translation, a report
 * without any of the speaker's words, or another wording of unknown origin.
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

/** The ticks of the time scale, in days, and where it ends. The scale is logarithmic: the first days matter most. */
export const TICKS = { day: 1, month: 30, year: 365 } as const;
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
export function timeShare(days: number): number {
  return Math.min(1, Math.log1p(Math.max(0, days)) / Math.log1p(END));
}

/**
 * Places the printings of a record by how long after the words were said they were printed, and by the share of the words
 * they kept. The same record always gives the same marks, each after the one it got the words from.
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
      const time = date === undefined ? undefined : timeShare(sortDay(parsedEdtf(date)) - saidDay);
      parent = { source: witness.source, kind, time, kept, from };
      marks.push(parent);
    }
    for (const child of children) place(child, parent);
  };
  place(root, undefined);
  for (const each of floating) place(each, undefined);
  return marks;
}

/** The share of a printing's words that another kept, from 0 to 1; undefined if none are compared. */
function keptShare(record: QuoteData, base: Witness, witness: Witness): number | undefined {
  if (base === witness) return 1;
  const changes = wholeChanges(record, base, witness);
  const count = (some: typeof changes): number =>
    some.reduce((sum, change) => sum + change.base.length, 0);
  const all = count(changes);
  return all === 0 ? undefined : count(changes.filter(({ kind }) => isKept(kind))) / all;
}
