import { z } from 'astro/zod';
import { parseEdtf } from '../dates/parse.ts';

/** A date as EDTF text in the subset that `src/dates` reads. Kept as text: a date is never turned into a `Date`. */
export const edtf = z.string('must be a date in EDTF').superRefine((value, context) => {
  const result = parseEdtf(value);
  if (!result.ok) context.addIssue({ code: 'custom', message: result.message });
});

/** A calendar day, such as `2026-11-23`. */
export const day = z.string('must be a day').superRefine((value, context) => {
  const result = parseEdtf(value);
  if (
    !result.ok ||
    result.date.kind !== 'date' ||
    result.date.precision !== 'day' ||
    result.date.qualifier !== undefined
  )
    context.addIssue({
      code: 'custom',
      message: 'is not a day; write year, month and day, such as 2026-11-23',
    });
});
