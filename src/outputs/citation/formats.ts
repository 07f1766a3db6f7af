import type { CitationFormat } from '../../urls.ts';
import { bibtex } from './bibtex.ts';
import type { Citation } from './citation.ts';
import { cslJson } from './csl-json.ts';
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
