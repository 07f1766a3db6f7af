/** A number in a series: `1.`, `2.`, `23.`. */
export function ordinal(number: number): string {
  return `${number}.`;
}
