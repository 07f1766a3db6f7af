import { z } from 'astro/zod';
import { allBut, defineCollection, type ListedRecord } from './collection.ts';
import { corrections } from './correction.ts';
import { day, edtf } from './edtf.ts';
import { language } from './language.ts';
import { orderOf } from './order-of-records.ts';
import { doi, isbn, issn } from './publication-number.ts';
import { text } from './text.ts';
import { webAddress } from './web-address.ts';

/** A name in CSL: a person's family and given names, or any other name literally. */
const name = z.union([
  z.strictObject({ family: text, given: text.optional() }),
  z.strictObject({ literal: text }),
]);
export type Name = z.infer<typeof name>;

/** The CSL variables that only some types of publication have. */
export const publication = z.strictObject({
  editor: z.array(name).optional(),
  translator: z.array(name).optional(),
  publisher: text.optional(),
  'publisher-place': text.optional(),
  edition: text.optional(),
  volume: text.optional(),
  issue: text.optional(),
  page: text.optional(),
  'collection-title': text.optional(),
  /** The court, committee or chamber. */
  authority: text.optional(),
  /** The docket number of a case, or the number of a report, standard or episode. */
  number: text.optional(),
  'event-title': text.optional(),
  'event-place': text.optional(),
  /** The medium of a recording or broadcast: television, radio, video, post on a platform. */
  medium: text.optional(),
  ISBN: isbn.optional(),
  ISSN: issn.optional(),
  DOI: doi.optional(),
});

const schema = z.strictObject({
  type: z.enum([
    'article',
    'article-journal',
    'article-magazine',
    'article-newspaper',
    'book',
    'broadcast',
    'chapter',
    'document',
    'hearing',
    'interview',
    'legal_case',
    'legislation',
    'post',
    'post-weblog',
    'report',
    'speech',
    'standard',
    'webpage',
  ]),
  /** The title as printed. Absent if we have not seen it. */
  title: text.optional(),
  /** Our description of a publication whose title we have not seen; shown in square brackets. */
  description: text.optional(),
  /** The outlet in which we read it. */
  'container-title': text.optional(),
  ...publication.shape,
  /** The agency that wrote it, if another outlet printed it. */
  wire: text.optional(),
  author: z.array(name).default([]),
  issued: edtf.optional(),
  URL: webAddress.optional(),
  language,
  accessed: day.optional(),
  'archive-url': webAddress.optional(),
  /** Our note on how much of it we have seen and how it is dated. */
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
  /** What readers must know about its reliability. */
  reliability: text.optional(),
  corrections: corrections.optional(),
});
export type SourceData = z.infer<typeof schema>;
export type Publication = z.infer<typeof publication>;

/** The variables of a source that only some types of publication have, as pairs of name and value. */
export function publicationOf(
  source: Publication,
): readonly (readonly [name: keyof Publication, value: string | readonly Name[]])[] {
  return publicationVariables.flatMap((name) => {
    const value = source[name];
    return value === undefined ? [] : [[name, value] as const];
  });
}

const publicationVariables = publication.keyof().options;

/** Publications, in CSL variables (citationstyles.org) and four of our own: wire, standing, read, reliability. */
export const sources = defineCollection({
  extension: '.yaml',
  schema,
  pinned: allBut(),
  compare: (a, b) =>
    orderOf.sources(
      { outlet: outletOf(a), issued: a.issued },
      { outlet: outletOf(b), issued: b.issued },
    ),
});

/** The name a source is known by: its wire service, outlet, title, description or id, whichever of these it has first. */
export function outletOf(source: ListedRecord<SourceData>): string {
  return (
    source.wire ?? source['container-title'] ?? source.title ?? source.description ?? source.id
  );
}
