import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  citationDownload,
  citationFiles,
  citationsOf,
} from '../../../../src/outputs/citation/formats.ts';
import { quotationCitation } from '../../../../src/outputs/citation/quotation-citation.ts';
import { site } from '../../../../src/site.ts';
import { citationFormats } from '../../../../src/urls.ts';
import { attributedQuote } from '../../../../src/archive/attributed-quote.ts';
import { archiveOf, quote } from './small-archive.ts';

/** A citation of a quotation with these words, in a publication without citation files. */
function citationOf(text: string) {
  const record = quote({ text });
  return quotationCitation(attributedQuote(record, archiveOf({ quotes: [record] })));
}

test('without a citation file, the link contains the citation, whatever its words', async () => {
  expect(site.downloads).toBe(false);
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'binary', minLength: 1 }), async (words) => {
      const citation = citationOf(`${words} # 100 % “ja” <b>`);
      for (const format of citationFormats) {
        const { href, download } = citationDownload(citation, format, `/quotes/a.${format}`);
        expect(download).toBe(`a.${format}`);
        expect(href).toMatch(/^data:[\x21-\x7e]+$/);
        const response = await fetch(href);
        const { mediaType, print } = citationFiles[format];
        expect(response.headers.get('Content-Type')).toBe(`${mediaType};charset=utf-8`);
        expect(Buffer.from(await response.arrayBuffer())).toEqual(
          Buffer.from(print(citation), 'utf8'),
        );
      }
    }),
  );
});

test('the citations of a record cover every format', () => {
  const citation = citationOf('Es wird regnen.');
  const { bib, ris, 'csl.json': csl } = citationFiles;
  expect(citationsOf(citation)).toMatchObject({
    bibtex: bib.print(citation),
    ris: ris.print(citation),
    csl: (JSON.parse(csl.print(citation)) as unknown[])[0],
  });
});
