import { isCompressible } from '../../build/compression.ts';
import { commandsText } from '../../interface/strings.ts';
import { headersOf } from '../../outputs/headers.ts';
import type { Difference } from './difference.ts';
import { wantedType } from './media-type.ts';

/** Headers that a file must not have unless we set them, since they would allow or block more than intended. */
const UNWANTED = ['X-Frame-Options', 'Access-Control-Allow-Origin', 'Set-Cookie'];

/**
 * Compares the headers of a response with those that the file should have.
 * @param path the path of the requested address, from the root of the host
 * @param file the file's path from the base of the site; for a page, the path of its folder, with a final slash
 * @param bytes the size of the file
 */
export function compareHeaders(
  path: string,
  file: string,
  bytes: number,
  actual: Headers,
): Difference[] {
  const expected = headersOf(file);
  const { 'Content-Type': type, ...others } = expected;
  const wanted = wantedType(nameOf(file), type, actual.get('Content-Type'));
  const found = Object.entries(others)
    .filter(([name, value]) => !hasExpectedValue(name, value, actual.get(name)))
    .map(([property, value]) => ({ property, expected: value }));
  if (wanted !== undefined) found.push({ property: 'Content-Type', expected: wanted });
  if (isCompressible(nameOf(file), bytes) && !actual.get('Content-Encoding'))
    found.push({ property: 'Content-Encoding', expected: commandsText.checkSite.compressed });
  for (const property of UNWANTED)
    if (!(property in expected) && actual.has(property)) found.push({ property, expected: '' });
  return found.map((one) => ({ path, ...one, actual: actual.get(one.property) ?? undefined }));
}

/** The path of a file; for a page, the path of its `index.html`. */
function nameOf(file: string): string {
  return file === '' || file.endsWith('/') ? `${file}index.html` : file;
}

/** Whether a header has the expected value, whatever the order and spacing of its parts. */
function hasExpectedValue(name: string, expected: string, actual: string | null): boolean {
  if (actual === null) return false;
  if (name === 'Cache-Control') return isCachedAlike(directives(expected), directives(actual));
  if (name === 'Strict-Transport-Security')
    return Number(/max-age=(\d+)/.exec(actual)?.[1]) >= Number(/\d+/.exec(expected)?.[0]);
  const separator = name === 'Content-Security-Policy' ? ';' : ',';
  return sortedParts(actual, separator) === sortedParts(expected, separator);
}

/** Whether browsers cache a file as intended: forever, or asking each time whether it has changed. */
function isCachedAlike(expected: ReadonlySet<string>, actual: ReadonlySet<string>): boolean {
  const revalidates =
    !actual.has('no-store') &&
    (actual.has('no-cache') || (actual.has('max-age=0') && actual.has('must-revalidate')));
  const isKept = [...expected].every(
    (directive) => directive === 'public' || actual.has(directive),
  );
  return expected.has('no-cache') ? revalidates : isKept;
}

function directives(value: string): ReadonlySet<string> {
  return new Set(
    value
      .toLowerCase()
      .split(',')
      .map((directive) => directive.trim()),
  );
}

function sortedParts(value: string, separator: string): string {
  return value
    .split(separator)
    .map((part) => part.trim().replace(/\s+/g, ' '))
    .filter((part) => part !== '')
    .sort()
    .join(separator);
}
