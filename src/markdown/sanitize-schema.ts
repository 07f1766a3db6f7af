import { defaultSchema } from 'rehype-sanitize';
import { markers } from './directives.ts';

/** What rendered Markdown may contain: what GitHub allows, our markers, and the opinion blocks, but no raw HTML. */
export const sanitizeSchema: typeof defaultSchema = {
  ...defaultSchema,
  tagNames: [
    ...(defaultSchema.tagNames ?? []),
    ...Object.values(markers),
    'section',
    'cite',
    'figure',
    'figcaption',
  ],
  attributes: {
    ...defaultSchema.attributes,
    [markers.quotation]: ['dataDisplay', 'dataId', 'dataWitness'],
    [markers.note]: ['dataSource', 'dataNumber'],
    [markers.collation]: ['dataId', 'dataOnly'],
    [markers.state]: ['dataId', 'dataWitness', 'dataNumber', 'dataCount'],
    section: [
      ['className', 'opinion', 'our-take', 'why-it-matters', 'scene', 'state'],
      'dataState',
    ],
    [markers.picture]: ['dataSrc', 'dataAlt'],
    figure: [['className', 'lead-image']],
    p: [['className', 'opinion-label']],
    span: [['className', 'scare']],
  },
  protocols: { ...defaultSchema.protocols, href: ['http', 'https', 'mailto'] },
};
