import { z } from 'astro/zod';
import { parseEdtf } from '../dates/parse.ts';
import { schemasText } from '../interface/strings.ts';

/** A date as EDTF text, in the subset that `src/dates` reads. It stays text and never becomes a `Date`. */
export const edtf = z.string().superRefine((value, context) => {
  const result = parseEdtf(value);
  if (!result.ok) context.addIssue({ code: 'custom', message: result.message });
});

/** A calendar day, such as `2026-11-23`. */
export const day = z.string().refine(isDay, schemasText.day);

function isDay(value: string): boolean {
  const result = parseEdtf(value);
  if (!result.ok || result.date.kind !== 'date') return false;
  return result.date.precision === 'day' && result.date.qualifier === undefined;
}
