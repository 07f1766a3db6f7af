import { describe, expect, test } from 'vitest';
import { parseEdtf } from '../../../src/dates/parse.ts';

/** Examples from the specification (https://www.loc.gov/standards/datetime/), and others like them. */
const samples = {
  'level 0': [
    '1985-04-12 1985-04 1985 0000 0409 9999 1985-04-12T23:20:30 1985-04-12T23:20:30Z',
    '1985-04-12T23:20:30-04 1985-04-12T23:20:30+04:30 2016-05-02T16:54:59+00:00',
    '2016-05-02T16:54:59+14:00 2016-05-02T16:54:59-12:00 2016-05-02T16:54:59-00:15',
    '1964/2008 2004-06/2006-08 2004-02-01/2005-02-08 2004-02-01/2005-02 2004-02-01/2005',
    '2005/2006-02',
  ],
  'level 1': [
    'Y170000002 Y-170000002 Y10000 1984? 2004-06~ 2004-06-11% 2016% 201X 20XX 2004-XX',
    '1985-04-XX 1985-XX-XX 1985-04-12/.. 1985-04/.. 1985/.. ../1985-04-12 ../1985-04 ../1985',
    '1985-04-12/ 1985-04/ 1985/ /1985-04-12 /1985-04 /1985 1984~/2004-06 1984/2004-06~',
    '1984~/2004~ 1984?/2004% 1984-06?/2004-08? -1985 -9999 -0002',
  ],
  'a level 2 set': [
    '[1667,1668,1670..1672] [..1760-12-03] [1760-12..] [1760-01,1760-02,1760-12..]',
    '[1667,1760-12] [..1984] [1940..1949] [1994-05-01..]',
  ],
};

/** Texts that are not in the specification, are at its level 2, or are seasons. */
const rejected = {
  'not in EDTF': [
    '-0000 12345 2016-13 2016-00 2016-05-00 2016-05-32 2016-02-30 2016-04-31 Y9999 Y00001 Y-9999',
    '2016-05-02T24:00:01 2016-05-02T00:61:00 2016-05-02T01:01:60 2016-05-02T12:00:00-00:00',
    '2016-05-02T12:00:00-12:01 2016-05-02T12:00:00+14:01 2016-05-02T12:00:00+15 2016-13-XX',
    '2016-05-02T16 2016-05T16:54:59 2016T16:54:59 2016-05-02T16:54:59? 19850412 1985-102',
    '1985-W15-5 2004-01-01T10:00:00/2005 1985/1984 / ../.. - .. [1999 {1999 [1999} [] [,] [..]',
    '156X-12-31 1XXX XXXX XXXX-XX 2004-XX-12 1985-0X 1985-04-1X unknown/2006 2004/open 1984?~',
  ],
  'at level 2 and not a set': [
    '?2001 2001~-09 2004?-06-~11 2001-?09~-09 Y17E7 1950S2 Y17101000S3 193 19',
    '{1667,1668,1670..1672} {1960,1961-12} {..1984}',
  ],
  'a season or another part of a year': [
    '2001-21 2001-22 2001-24 2001-25 2001-33 2001-41 2001-21?',
  ],
};

const listed = (lines: readonly string[]): string[] => lines.flatMap((line) => line.split(' '));

describe.each(Object.entries(samples))('reads dates: %s', (_, lines) => {
  test.each(listed(lines))('%s', (text) => {
    expect(parseEdtf(text)).toMatchObject({ ok: true });
  });
});

describe.each(Object.entries(rejected))(
  'rejects what is %s, and says how to fix it',
  (_, lines) => {
    test.each(listed(lines))('%s', (text) => {
      const result = parseEdtf(text);
      expect(result).toMatchObject({ ok: false });
      expect(result.ok ? '' : result.message).toMatch(
        /; write |needs a date at one end|give each a separate|leave the key out|run from/,
      );
    });
  },
);
