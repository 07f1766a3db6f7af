import { expect, test } from 'vitest';
import { markFault } from '../../../src/quotation/mark-faults.ts';

test.each([
  ['no marks, it’s plain', undefined],
  ['a “b” c', undefined],
  ['„a“ «b» »c« "d" ”e” 「f」 « g » ❝h❞ ﹁i﹂', undefined],
  ['“a ‘b’ c”', undefined],
  ['“«a» b”', undefined],
  ['a pipe of 6" and one of 10″', undefined],
  ['צה״ל', undefined],
  ['one\n“two', undefined],
  ['a “b c', 'unpaired'],
  ['a b” c', 'unpaired'],
  ['a ”b c“ d', 'unpaired'],
  ['a " b', 'unpaired'],
  ['a “b“ c', 'unpaired'],
  ['““a b”” c', 'doubled'],
  ['““a b” c', 'doubled'],
  ['""a b""', 'doubled'],
  ['««a»» b', 'doubled'],
  ['“"a b"”', 'doubled'],
])('the fault of %s is %s', (text, fault) => {
  expect(markFault(text)).toBe(fault);
});
