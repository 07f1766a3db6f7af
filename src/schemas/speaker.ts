import { z } from 'astro/zod';
import { edtf } from './edtf.ts';
import { identifier } from './identifier.ts';
import { text } from './text.ts';

/** A role and the times at which a source gives it. */
export const role = z.strictObject({
  title: text,
  organization: text.optional(),
  attested: z
    .array(z.strictObject({ on: edtf, source: identifier }))
    .min(1, 'has no source; name at least one that gives the role'),
});
export type Role = z.infer<typeof role>;

/** A person, an organization or an unnamed speaker. The body is a short biography. */
export const speaker = z
  .strictObject({
    /**
     * For an unnamed speaker a description in the singular that begins with a common word, such as “Unnamed expert”:
     * sentences set it in lower case after “a” or “an”.
     */
    name: text,
    type: z.enum(['person', 'organization', 'unnamed']),
    /**
     * The part of a person's name that lists are sorted by, as it stands in `name`: “Zhang” of “Zhang Hanhui”. Only where
     * it is not the last word of the name. Organizations and unnamed speakers are sorted by the whole.
     */
    'family-name': text.optional(),
    'native-name': text.optional(),
    /** Other spellings of the name that are in print. */
    'also-known-as': z.array(text).default([]),
    roles: z.array(role).default([]),
  })
  .refine(
    ({ name, type, 'family-name': family }) =>
      family === undefined || (type === 'person' && ` ${name} `.includes(` ${family} `)),
    {
      path: ['family-name'],
      error: 'is no part of a person’s name; write it word for word as it stands in name',
    },
  );
export type SpeakerData = z.infer<typeof speaker>;
