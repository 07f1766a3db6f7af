import { deskText } from '../interface/strings.ts';
import type { Desk } from './desk.ts';

const text = deskText.report;

/** What was written, what is to be looked at, and what is to be found, with what each key means. */
export function reportOf({ files, drafted, remarks }: Desk): string {
  const open = drafted.filter(({ needed }) => needed.length > 0);
  return [
    ...(files.size === 0 ? [text.nothing] : [...files.keys()].map(text.written)),
    ...(remarks.length > 0 ? ['', text.look, ...new Set(remarks.map(text.remark))] : []),
    '',
    ...(open.length === 0 ? (files.size === 0 ? [] : [text.complete]) : [text.needed]),
    ...open.flatMap(({ path, needed }) => [
      path,
      ...needed.map(({ key, meaning }) => text.neededKey(key, meaning)),
    ]),
  ]
    .join('\n')
    .trimEnd();
}
