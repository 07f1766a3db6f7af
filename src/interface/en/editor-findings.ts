import { check } from './check.ts';
import { quotation } from './quotation.ts';

/** What is known of a quotation, for editors, whose reports are in English whatever the language of the publication. */
export const editorFindings = { check, quotation, language: 'en' } as const;
