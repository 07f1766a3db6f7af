import { isCompressible } from '../../build/compression.ts';
import { commandsText } from '../../interface/strings.ts';
import { headersOf } from '../../outputs/headers.ts';
import type { Difference } from './difference.ts';
import { wantedType } from './media-type.ts';

/** Headers that a file must not have unless ours set them: they would allow or block more than intended. */
const UNWANTED = ['X-Frame-Options', 'Access-Control-Allow-Origin', 'Set-Cookie'];

/**
 * Compares the headers of a response with those that the file should have.
 * @param path the address that was asked for, from the root of the host
 * @param file its path from the base of the site; that of a page ends in a slash
 * @param bytes how large the file is
 */
export function compareHeaders(
  path: string,
  file: string,
  bytes: number,
  seen: Headers,
): Difference[] {
  const expected = headersOf(file);
  const { 'Content-Type': type, ...others } = expected;
  const wanted = wantedType(nameOf(file), type, seen.get('Content-Type'));
  const found = Object.entries(others)
    .filter(([name, value]) => !isMet(name, value, seen.get(name)))
    .map(([what, value]) => ({ what, expected: value }));
  if (wanted !== undefined) found.push({ what: 'Content-Type', expected: wanted });
  if (isCompressible(nameOf(file), bytes) && !seen.get('Content-Encoding'))
    found.push({ what: 'Content-Encoding', expected: commandsText.checkSite.compressed });
  for (const what of UNWANTED)
    if (!(what in expected) && seen.has(what)) found.push({ what, expected: '' });
  return found.map((one) => ({ path, ...one, seen: seen.get(one.what) ?? undefined }));
}

/** The file that a page is in. */
function nameOf(file: string): string {
  return file === '' || file.endsWith('/') ? `${file}index.html` : file;
}

/** Whether a header has the expected value, in any order and spacing. */
function isMet(name: string, expected: string, seen: string | null): boolean {
  if (seen === null) return false;
  if (name === 'Cache-Control') return isKeptAlike(directives(expected), directives(seen));
  if (name === 'Strict-Transport-Security')
    return Number(/max-age=(\d+)/.exec(seen)?.[1]) >= Number(/\d+/.exec(expected)?.[0]);
  const separator = name === 'Content-Security-Policy' ? ';' : ',';
  return inOrder(seen, separator) === inOrder(expected, separator);
}

/** Whether browsers keep a file as they should: for good, or asking each time whether it has changed. */
function isKeptAlike(expected: ReadonlySet<string>, seen: ReadonlySet<string>): boolean {
  const asks =
    !seen.has('no-store') &&
    (seen.has('no-cache') || (seen.has('max-age=0') && seen.has('must-revalidate')));
  const lasts = [...expected].every((directive) => directive === 'public' || seen.has(directive));
  return expected.has('no-cache') ? asks : lasts;
}

function directives(value: string): ReadonlySet<string> {
  return new Set(
    value
      .toLowerCase()
      .split(',')
      .map((directive) => directive.trim()),
  );
}

function inOrder(value: string, separator: string): string {
  return value
    .split(separator)
    .map((part) => part.trim().replace(/\s+/g, ' '))
    .filter((part) => part !== '')
    .sort()
    .join(separator);
}
