/** How a correction names the field of a record that changed. */
export const corrections = {
  nothing: '(nothing)',
  speaker: 'speaker',
  /** @param field a field of the printing; empty for its words */
  inPrinting: (id: string, field: string): string =>
    field === '' ? `printing “${id}”` : `${field} in printing “${id}”`,
} as const;
