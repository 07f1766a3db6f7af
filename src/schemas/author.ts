import { z } from 'astro/zod';
import { schemasText } from '../interface/strings.ts';
import { allBut, defineCollection } from './collection.ts';
import { contact } from './contact.ts';
import { corrections } from './correction.ts';
import { orderOf } from './order-of-records.ts';
import { containsFamilyName } from './personal-name.ts';
import { text } from './text.ts';
import { webAddress } from './web-address.ts';

const schema = z
  .strictObject({
    name: text,
    /** The part of the name that lists are sorted by and citations begin with, if it is not the last word of the name. */
    'family-name': text.optional(),
    /** The author's role here, such as “Science editor”. */
    role: text.optional(),
    contact: contact.optional(),
    /** Where else to find the author, such as a profile or a personal site. */
    links: z.array(z.strictObject({ title: text, url: webAddress })).default([]),
    corrections: corrections.optional(),
  })
  .refine(containsFamilyName, { path: ['family-name'], error: schemasText.familyName });

/** The authors who have a page here. The body is a short biography. */
export const authors = defineCollection({
  extension: '.md',
  schema,
  pinned: allBut('family-name'),
  compare: orderOf.authors,
});
