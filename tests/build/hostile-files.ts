import { parse as parseBibtex } from '@retorquere/bibtex-parser';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { readRis } from '../ris-reader.ts';
import { xmlFault } from '../well-formed.ts';
import { attacks } from './attacks.ts';
import type { BuiltSite } from './built-site.ts';

/**
 * Defines the tests of files that other programs read.
 * @param site returns the site built from content with attacks, once it is built
 */
export function testFiles(site: () => BuiltSite): void {
  const text = (file: string): string => site().read(file).toString('utf8');
  const ending = (...endings: string[]): string[] =>
    [...site().files].filter((file) => endings.some((end) => file.endsWith(end)));

  describe('the files', () => {
    test('in JSON can be read, and contain only text', () => {
      const files = ending('.json', '.webmanifest');
      expect(files.length).toBeGreaterThan(attacks.length);
      for (const file of files) expect(() => JSON.parse(text(file)) as unknown, file).not.toThrow();
      expect(Object.keys(Object.prototype)).toEqual([]);
    });

    test('in XML are well-formed', () => {
      const files = ending('.xml');
      expect(files.length).toBeGreaterThan(3);
      for (const file of files) expect(xmlFault(text(file)), file).toBeUndefined();
    });

    test('in RIS contain one record each, with our fields', () => {
      const files = ending('.ris');
      expect(files.length).toBeGreaterThanOrEqual(attacks.length * 2);
      for (const file of files) {
        const fields = readRis(text(file));
        const known = /^(?:TY|ID|AU|TI|T2|PB|PY|DA|LA|AB|N1|UR|ER)$/;
        for (const tag of fields.keys()) expect(tag, file).toMatch(known);
        for (const [address = ''] of [fields.get('UR') ?? []])
          expect(address, file).toMatch(/^https:\/\/[\w.]+\/[\w/#-]*$/);
      }
    });

    test('in BibTeX contain one entry each, with our fields', () => {
      const files = ending('.bib');
      expect(files.length).toBeGreaterThanOrEqual(attacks.length * 2);
      for (const file of files) {
        const { entries, errors } = parseBibtex(text(file), { sentenceCase: false });
        expect(errors, file).toEqual([]);
        expect(entries, file).toHaveLength(1);
        expect(text(file), file).not.toMatch(/\\(?:input|write|catcode)\b/);
      }
    });

    test('in iCalendar contain one event for each promise, with our properties', () => {
      const calendar = new ICAL.Component(ICAL.parse(text('events.ics')) as unknown[]);
      const events = calendar.getAllSubcomponents();
      expect(events).toHaveLength(attacks.length);
      for (const event of events)
        expect(
          event
            .getAllProperties()
            .map(({ name }) => name)
            .join(),
        ).toBe('uid,dtstamp,dtstart,dtend,summary,description,url,transp');
    });

    test('include none that a spreadsheet opens, which would read text as formulas', () => {
      expect(ending('.csv', '.tsv', '.xls', '.xlsx', '.ods', '.slk', '.dif')).toEqual([]);
    });
  });
}
