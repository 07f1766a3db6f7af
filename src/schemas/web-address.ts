import { z } from 'astro/zod';
import { schemasText } from '../interface/strings.ts';

const { partial, invisible, user } = schemasText.webAddress;

const isHttp = (address: string): boolean => /^https?:$/.test(URL.parse(address)?.protocol ?? '');

/** White space, which URL parsers skip, and characters that cannot be seen. */
const INVISIBLE = /[\s\p{C}]/u;

/** A full http or https address. */
export const webAddress = z
  .string()
  .refine(isHttp, partial)
  .refine((address) => !INVISIBLE.test(address), invisible)
  .refine((address) => !URL.parse(address)?.username, user);
