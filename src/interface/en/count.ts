/** Puts a number with its noun, in the singular or the plural: `1 page`, `1,204 pages`. */
export const count = (number: number, noun: string, plural = `${noun}s`): string =>
  `${number.toLocaleString('en-US')} ${number === 1 ? noun : plural}`;
