import { z } from 'astro/zod';
import { day, edtf } from './edtf.ts';
import { language } from './language.ts';
import { text } from './text.ts';
import { webAddress } from './web-address.ts';

/** A name as CSL has it: a person by family and given name, anything else literally. */
export const name = z.union([
  z.strictObject({ family: text, given: text.optional() }),
  z.strictObject({ literal: text }),
]);
export type Name = z.infer<typeof name>;

/** A publication, in CSL variables (citationstyles.org) and four of ours: wire, standing, read, reliability. */
export const source = z.strictObject({
  type: z.enum([
    'article',
    'article-journal',
    'article-magazine',
    'article-newspaper',
    'broadcast',
    'document',
    'interview',
    'legislation',
    'post-weblog',
    'report',
    'speech',
    'standard',
    'webpage',
  ]),
  /** The title as seen on the page. Left out where it was not seen. */
  title: text.optional(),
  /** Our words for a publication whose title was not seen; shown in square brackets. */
  description: text.optional(),
  /** The outlet on whose page it was read. */
  'container-title': text.optional(),
  /** The agency whose copy it is, where another outlet printed it. */
  wire: text.optional(),
  author: z.array(name).default([]),
  issued: edtf.optional(),
  URL: webAddress.optional(),
  language,
  accessed: day.optional(),
  'archive-url': webAddress.optional(),
  /** Our remark on what was seen of it and how it is dated. */
  note: text.optional(),
  standing: z.enum([
    'primary',
    'wire',
    'news',
    'analysis',
    'republisher',
    'state-media',
    'sponsored',
    'summary',
  ]),
  /** How much of it we read. */
  read: z.enum(['whole', 'part', 'cited-by-others']),
  /** What must be said about how far it can be trusted. */
  reliability: text.optional(),
});
export type SourceData = z.infer<typeof source>;
