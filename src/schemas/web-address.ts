import { z } from 'astro/zod';

const isHttp = (address: string): boolean => {
  try {
    return ['http:', 'https:'].includes(new URL(address).protocol);
  } catch {
    return false;
  }
};

/** A full http or https address. */
export const webAddress = z
  .string('must be an address')
  .refine(
    isHttp,
    'is not a full http or https address; copy it whole from the browser, with https:// at its beginning',
  );
