/** The signature that each of Pagefind's files begins with, once unpacked. */
export const SIGNATURE = 'pagefind_dcd';
