import { site } from '../../site.ts';
import type { CitationFormat } from '../../urls.ts';
import { apa } from './apa.ts';
import { bibtex } from './bibtex.ts';
import type { Citation } from './citation.ts';
import { cslItem, cslJson } from './csl-json.ts';
import { ris } from './ris.ts';

/** Each format’s name, media type, and function that prints a citation. */
export const citationFiles: Readonly<
  Record<
    CitationFormat,
    {
      readonly name: string;
      readonly mediaType: string;
      readonly print: (citation: Citation) => string;
    }
  >
> = {
  bib: { name: 'BibTeX', mediaType: 'application/x-bibtex', print: bibtex },
  ris: { name: 'RIS', mediaType: 'application/x-research-info-systems', print: ris },
  'csl.json': {
    name: 'CSL-JSON',
    mediaType: 'application/vnd.citationstyles.csl+json',
    print: cslJson,
  },
};

/** A citation in every format, for the data file of a record. */
export function citationsOf(citation: Citation): object {
  return {
    apa: apa(citation),
    bibtex: bibtex(citation),
    ris: ris(citation),
    csl: cslItem(citation),
  };
}

/** The attributes of a link that saves a citation. */
export interface Download {
  readonly href: string;
  /** The name of the file; true if its address ends in that name. */
  readonly download: string | true;
}

/**
 * Makes the link from which a page offers a citation as a file. It leads to a file on the site or, so that a large archive does
 * not need several more files per page, contains the data itself.
 * @param path the path of the file, even if the site does not have it
 */
export function citationDownload(
  citation: Citation,
  format: CitationFormat,
  path: string,
): Download {
  if (site.downloads) return { href: path, download: true };
  const { mediaType, print } = citationFiles[format];
  // A URL cannot contain half a surrogate pair. Writing a file would replace it in the same way.
  const data = encodeURI(print(citation).toWellFormed()).replaceAll('#', '%23');
  return {
    href: ['data', `${mediaType};charset=utf-8,${data}`].join(':'),
    download: path.slice(path.lastIndexOf('/') + 1),
  };
}
