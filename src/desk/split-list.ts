/** Splits an option’s value at its commas, leaving out empty parts. */
export function splitList(value: string): string[] {
  return value
    .split(',')
    .map((each) => each.trim())
    .filter((each) => each !== '');
}
