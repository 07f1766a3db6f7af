import { datesText } from '../interface/strings.ts';
import type { Edtf } from './edtf.ts';
import { wordDate } from './phrases.ts';

/**
 * Puts a date into a short form for tables and margins: `12 Dec 2024`, `c. Dec 2024`, `20 Sep 2022?`, `Apr–Aug 2024`,
 * `from 2022`, `≤ 12 Dec 2024`. Screen readers read `c.`, `?` and `≤` badly: give them `inWords`.
 */
export function inShort(date: Edtf): string {
  return wordDate(date, datesText.short);
}
