/** The signature with which each of Pagefind's files begins, once unpacked. */
export const SIGNATURE = 'pagefind_dcd';
