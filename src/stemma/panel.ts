import { parsedEdtf } from '../dates/parsed.ts';
import { sortDay } from '../dates/sort-key.ts';
import type { VariantClass } from '../quotation/classify.ts';
import type { QuoteData } from '../schemas/quote.ts';
import type { Witness } from '../schemas/witness.ts';
import type { Branch } from './node.ts';
import { treesOf, type Evidence } from './tree.ts';
import { isKept, wholeChanges } from './whole-changes.ts';

/**
 * What a printing did to the words: `same`, nothing; `part`, it has some of them; `changed`, other words; `alarm`, what a
 * reader must not miss; `apart`, it cannot be scored: a translation, a report without words of the speaker's, or another
 * wording of which the evidence does not say where it comes from.
 */
export const panelKinds = ['same', 'part', 'changed', 'alarm', 'apart'] as const;
export type PanelKind = (typeof panelKinds)[number];

/** A printing in a panel. */
export interface PanelMark {
  readonly source: string;
  readonly kind: PanelKind;
  /** How long after the words were said, from 0 to 1, each step longer than the one before; undefined without a date. */
  readonly time: number | undefined;
  /** How many of the words it has, from 0 to 1; undefined where that cannot be scored. */
  readonly kept: number | undefined;
  /** The mark from which it has the words; `mouth` for the speaker or the document; undefined where that is not known. */
  readonly from: PanelMark | 'mouth' | undefined;
}

/** A year is a long time in print, and a day is much at first: the days of the ticks, and of the end. */
export const TICKS = { day: 1, month: 30, year: 365 } as const;
const END = 2000;

const kindOfClass: Readonly<Record<VariantClass, PanelKind>> = {
  'not-compared': 'apart',
  recast: 'changed',
  same: 'same',
  spelling: 'same',
  pointing: 'same',
  'partly-quoted': 'part',
  trimmed: 'part',
  cut: 'changed',
  edited: 'part',
  altered: 'changed',
  retranslated: 'apart',
  retranscribed: 'apart',
  undecided: 'apart',
};

/** The place of a length of time in a panel, from 0 to 1. */
export function timeShare(days: number): number {
  return Math.min(1, Math.log1p(Math.max(0, days)) / Math.log1p(END));
}

/**
 * Places the printings of a record by how long after the words were said they were printed, and by how many of the words
 * they have. The same record gives the same marks, each after the one from which it has the words.
 */
export function panelOf(record: QuoteData, evidence: Evidence): PanelMark[] {
  const { root, floating } = treesOf(record, evidence);
  const copyText = record.witnesses.find(({ id }) => id === record['copy-text']);
  const said = sortDay(parsedEdtf(record.said));
  const marks: PanelMark[] = [];
  const place = ({ what, date, children }: Branch, from: PanelMark['from']): void => {
    let parent = from;
    if (what.kind === 'origin') parent = 'mouth';
    else if (what.kind === 'printing') {
      const { witness, isCopyText, step } = what;
      const scored = isCopyText ? 'same' : kindOfClass[evidence.variantOf(witness).class];
      const kept =
        scored === 'apart' || !copyText ? undefined : keptShare(record, copyText, witness);
      const kind = step?.alarm ? 'alarm' : kept === undefined ? 'apart' : scored;
      const time = date === undefined ? undefined : timeShare(sortDay(parsedEdtf(date)) - said);
      parent = { source: witness.source, kind, time, kept, from };
      marks.push(parent);
    }
    for (const child of children) place(child, parent);
  };
  place(root, undefined);
  for (const each of floating) place(each, undefined);
  return marks;
}

/** How many words of one printing another has, from 0 to 1; undefined where their words are not compared. */
function keptShare(record: QuoteData, base: Witness, witness: Witness): number | undefined {
  if (base === witness) return 1;
  const changes = wholeChanges(record, base, witness);
  const count = (these: typeof changes): number =>
    these.reduce((sum, change) => sum + change.base.length, 0);
  const all = count(changes);
  return all === 0 ? undefined : count(changes.filter(({ kind }) => isKept(kind))) / all;
}
