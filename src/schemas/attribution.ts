import { z } from 'astro/zod';

/**
 * Whether a speaker said the words: `said`; `attributed`, without a first-hand record; `disputed`, because sources disagree;
 * `misattributed`, because the words are somebody else’s; `fabricated`, because they were made up, or altered from other words,
 * so that the speaker never said them.
 */
export const attribution = z.enum([
  'said',
  'attributed',
  'disputed',
  'misattributed',
  'fabricated',
]);
export type Attribution = z.infer<typeof attribution>;
