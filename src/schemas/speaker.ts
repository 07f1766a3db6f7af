import { z } from 'astro/zod';
import { schemasText } from '../interface/strings.ts';
import { allBut, defineCollection } from './collection.ts';
import { corrections } from './correction.ts';
import { edtf } from './edtf.ts';
import { identifier } from './identifier.ts';
import { compareNames } from './order.ts';
import { text } from './text.ts';

/** A role, and the times for which a source attests it. */
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
     * For an unnamed speaker, a description in the singular that begins with a common word, such as “Unnamed expert”:
     * within a sentence it becomes “an unnamed expert”.
     */
    name: text,
    type: z.enum(['person', 'organization', 'unnamed']),
    /**
     * The part of a person's name that lists are sorted by, exactly as in `name`: “Zhang” in “Zhang Hanhui”. Given only
     * if it is not the last word of the name. Organizations and unnamed speakers are sorted by the whole name.
     */
    'family-name': text.optional(),
    'native-name': text.optional(),
    /** Other spellings of the name in print. */
    'also-known-as': z.array(text).default([]),
    roles: z.array(role).default([]),
    corrections: corrections.optional(),
  })
  .refine(
    ({ name, type, 'family-name': family }) =>
      family === undefined || (type === 'person' && ` ${name} `.includes(` ${family} `)),
    { path: ['family-name'], error: schemasText.familyName },
  );
export type SpeakerData = z.infer<typeof schema>;

/** People, organizations and unnamed speakers. The body is a short biography. */
export const speakers = defineCollection({
  extension: '.md',
  schema,
  references: { 'roles.attested.source': 'sources' },
  evidence: allBut('family-name'),
  /** People by family name and then by the whole name, others by the whole name. */
  compare: (a, b) => compareNames(sortName(a), sortName(b)) || compareNames(a.name, b.name),
});

/** The name that a speaker is sorted by: a person's family name, or its last word if no family name is given. */
function sortName({
  name,
  type,
  'family-name': familyName,
}: Pick<SpeakerData, 'name' | 'type' | 'family-name'>): string {
  if (type !== 'person') return name;
  return familyName ?? name.split(' ').at(-1) ?? name;
}
