import { dateFaultsText as faults } from '../interface/strings.ts';
import type { Candidate, Edtf } from './edtf.ts';
import { firstDay, lastDay } from './bounds.ts';
import { readCalendarDate } from './calendar-date.ts';
import { toOneLine, type Refusal } from './date-fault.ts';

/** Reads "one of a set" from EDTF's level 2: `[A,B]`, `[A..B]`, `[..A]`, `[A..]`, or a combination: `[A,B..C]`. */
export function readSet(text: string): Edtf | Refusal {
  if (!text.endsWith(']')) return { message: faults.noClosingBracket(toOneLine(text)) };
  const inner = text.slice(1, -1);
  const texts = inner.split(',');
  const dates: Candidate[] = [];
  for (const [index, each] of texts.entries()) {
    const date = readCandidate(each, text);
    if ('message' in date) return date;
    const isInPlace =
      (date.kind !== 'on-or-before' || index === 0) &&
      (date.kind !== 'on-or-after' || index === texts.length - 1);
    if (!isInPlace) return { message: faults.openInside(toOneLine(text)) };
    dates.push(date);
  }
  const [first, second, ...others] = dates;
  if (first !== undefined && second === undefined)
    return first.kind === 'date' ? { message: faults.oneInBrackets(text, inner) } : first;
  if (first === undefined || second === undefined) return { message: faults.ends(toOneLine(text)) };
  if (new Set(texts).size < texts.length) return { message: faults.dateTwice(toOneLine(text)) };
  return { kind: 'one-of', dates: [first, second, ...others] };
}

function readCandidate(text: string, whole: string): Candidate | Refusal {
  const [left = '', right, ...more] = text.split('..');
  if (right === undefined) return readCalendarDate(text, whole);
  if (more.length > 0 || (left === '' && right === ''))
    return { message: faults.rangeInBrackets(toOneLine(whole)) };
  if (left === '') {
    const latest = readCalendarDate(right, whole);
    return 'message' in latest ? latest : { kind: 'on-or-before', latest };
  }
  const earliest = readCalendarDate(left, whole);
  if ('message' in earliest) return earliest;
  if (right === '') return { kind: 'on-or-after', earliest };
  const latest = readCalendarDate(right, whole);
  if ('message' in latest) return latest;
  if (left === right) return { message: faults.sameEnds(whole, left) };
  if (lastDay(latest) < firstDay(earliest))
    return { message: faults.reversedEnds(whole, `${right}..${left}`) };
  return { kind: 'between', earliest, latest };
}
