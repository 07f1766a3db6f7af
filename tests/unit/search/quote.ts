import { buildArchive, type Archive } from '../../../src/archive/archive.ts';
import type { Concept, Quote, Speaker } from '../../../src/archive/records.ts';

/** A quotation with the given fields, and defaults for the rest. */
export function quote(parts: Partial<Quote> & { readonly id: string }): Quote {
  const text = parts.text ?? 'The sanctions were aimed at limiting computing power.';
  return {
    html: '',
    speakers: ['german-gref'],
    form: 'direct',
    medium: 'speech',
    text,
    language: 'en',
    said: '2024-12-12',
    'copy-text': 'a',
    chain: ['wire'],
    witnesses: [
      { id: 'a', source: 'wire', part: 'body', form: 'direct', text, follows: 'unknown' },
    ],
    related: [],
    topics: ['chips'],
    status: 'published',
    corrections: [],
    ...parts,
  };
}

export const speaker: Speaker = {
  id: 'german-gref',
  html: '',
  name: 'German Gref',
  'native-name': 'Герман Греф',
  'also-known-as': ['Herman Gref'],
  type: 'person',
  roles: [
    {
      title: 'Chief executive',
      organization: 'Sberbank',
      attested: [{ on: '2024-12', source: 'wire' }],
    },
  ],
};

/** An archive of the given quotations, with two speakers, one source and one topic. */
export function archiveOf(quotes: readonly Quote[], concepts: readonly Concept[] = []): Archive {
  return buildArchive({
    articles: [],
    quotes,
    speakers: [
      speaker,
      {
        ...speaker,
        id: 'anna-berg',
        name: 'Anna Berg',
        'native-name': undefined,
        'also-known-as': [],
      },
    ],
    sources: [
      {
        id: 'wire',
        html: '',
        type: 'article-newspaper',
        title: 'Gref speaks',
        'container-title': 'Reuters',
        author: [],
        language: 'en',
        standing: 'wire',
        read: 'whole',
      },
    ],
    events: [],
    topics: [{ id: 'chips', html: '', title: 'Chips and sanctions' }],
    authors: [],
    concepts,
    pages: [],
  });
}
