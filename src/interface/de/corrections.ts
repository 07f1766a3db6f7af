import type { corrections as english } from '../en/corrections.ts';
import type { Like } from '../like.ts';

/** How a correction names the field of a record that changed. */
export const corrections: Like<typeof english> = {
  nothing: '(nichts)',
  speaker: 'zitierte Person',
  inPrinting: (id, field) => (field === '' ? `Fassung „${id}“` : `${field} in Fassung „${id}“`),
};
