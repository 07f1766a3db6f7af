import { z } from 'astro/zod';

const isHttp = (address: string): boolean => {
  const url = URL.parse(address);
  return url !== null && ['http:', 'https:'].includes(url.protocol);
};

/** White space, which a parser of addresses passes over, and signs that cannot be seen. */
const unseen = /[\s\p{C}]/u;

/** A full http or https address. */
export const webAddress = z
  .string('must be an address')
  .refine(
    isHttp,
    'is not a full http or https address; copy it whole from the browser, with https:// at its beginning',
  )
  .refine(
    (address) => !unseen.test(address),
    'holds white space or a sign that cannot be seen; copy it whole from the browser, which writes such signs as %20 and the like',
  )
  .refine(
    (address) => !URL.parse(address)?.username,
    'names a user before its host, so that it looks like the address of another; leave out what stands before the @',
  );
