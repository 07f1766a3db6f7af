import { site } from '../../site.ts';
import type { CitationFormat } from '../../urls.ts';
import { apa } from './apa.ts';
import { bibtex } from './bibtex.ts';
import type { Citation } from './citation.ts';
import { cslItem, cslJson } from './csl-json.ts';
import { ris } from './ris.ts';

/** The name of each format, its media type, and the function that prints a citation in it. */
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

/** A citation in every format, for a record that carries it. */
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
  /** The name of the file; true where its address ends in it. */
  readonly download: string | true;
}

/**
 * How a page offers a citation as a file: at an address of its own, or in the link itself, so that a large archive need
 * not have several files more for each page.
 * @param path the path of the file, whether or not the site has it
 */
export function citationDownload(
  citation: Citation,
  format: CitationFormat,
  path: string,
): Download {
  if (site.downloads) return { href: path, download: true };
  const { mediaType, print } = citationFiles[format];
  // Half of a surrogate pair, which no URL can have, would be this in a file, too.
  const data = encodeURI(print(citation).toWellFormed()).replaceAll('#', '%23');
  return {
    href: ['data', `${mediaType};charset=utf-8,${data}`].join(':'),
    download: path.slice(path.lastIndexOf('/') + 1),
  };
}
