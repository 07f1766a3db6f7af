import { z } from 'astro/zod';

/** The id of a record: its file's name. Lower-case Latin letters, digits and single hyphens. */
export const identifier = z
  .string('must be an id')
  .regex(
    /^[a-z0-9]+(?:-[a-z0-9]+)*$/,
    'is not an id; use lower-case Latin letters, digits and single hyphens, as in the name of the file it points to',
  );
