import { z } from 'astro/zod';
import { schemasText } from '../interface/strings.ts';
import { allBut, defineCollection } from './collection.ts';
import { corrections } from './correction.ts';
import { edtf } from './edtf.ts';
import { identifier } from './identifier.ts';
import { orderOf } from './order-of-records.ts';
import { containsFamilyName } from './personal-name.ts';
import { text } from './text.ts';

/** A role, and the dates at which a source attests it. */
const role = z.strictObject({
  title: text,
  organization: text.optional(),
  attested: z
    .array(z.strictObject({ on: edtf, source: identifier }))
    .min(1, schemasText.noAttestation),
});
export type Role = z.infer<typeof role>;

const schema = z
  .strictObject({
    /**
     * For an unnamed speaker, a description in the singular that does not begin with a proper noun, such as “Unnamed expert”:
     * within a sentence it becomes “an unnamed expert”.
     */
    name: text,
    type: z.enum(['person', 'organization', 'unnamed']),
    /**
     * The part of a person's name that lists are sorted by and citations begin with, exactly as in `name`: “Zhang” in “Zhang
     * Hanhui”, or the whole of “Charles III”, which is never divided. Given only if it is not the last word of the name.
     * Organizations and unnamed speakers are sorted by the whole name.
     */
    'family-name': text.optional(),
    'native-name': text.optional(),
    /** Other spellings of the name in print. */
    'also-known-as': z.array(text).default([]),
    roles: z.array(role).default([]),
    corrections: corrections.optional(),
  })
  .refine(
    (speaker) =>
      speaker['family-name'] === undefined ||
      (speaker.type === 'person' && containsFamilyName(speaker)),
    { path: ['family-name'], error: schemasText.familyName },
  );
export type SpeakerData = z.infer<typeof schema>;

/** People, organizations and unnamed speakers. The body is a short biography. */
export const speakers = defineCollection({
  extension: '.md',
  schema,
  references: { 'roles.attested.source': 'sources' },
  pinned: allBut('family-name'),
  compare: orderOf.speakers,
});
