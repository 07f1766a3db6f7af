/** The separator between the items of a line. Where the line breaks, the dot stays with the item before it. */
export const separator = '\u00A0· ';
