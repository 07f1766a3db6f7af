/** A year as it is printed: `1999`, `79 n. Chr.`, `49 v. Chr.`, `17.000 v. Chr.`. `year` is astronomical: 0 is 1 v. Chr. */
export function yearName(year: number): string {
  if (year <= 0) return `${grouped(1 - year)} v.\u00A0Chr.`;
  return year < 1000 ? `${year} n.\u00A0Chr.` : grouped(year);
}

/** A number with periods if it has more than four digits, as years have them. */
function grouped(number: number): string {
  const digits = String(number);
  return digits.length > 4 ? digits.replace(/\B(?=(?:\d{3})+$)/g, '.') : digits;
}
