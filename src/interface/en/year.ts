/** A year as it is printed: `1999`, `AD 79`, `49 BC`, `17,000 BC`. `year` is astronomical: 0 is 1 BC. */
export function yearName(year: number): string {
  if (year <= 0) return `${grouped(1 - year)} BC`;
  return year < 1000 ? `AD ${year}` : grouped(year);
}

/** A number, with commas only if it has more than four digits, as is usual for years. */
function grouped(number: number): string {
  const digits = String(number);
  return digits.length > 4 ? digits.replace(/\B(?=(?:\d{3})+$)/g, ',') : digits;
}
