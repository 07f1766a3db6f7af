import { check } from './check.ts';
import { quotation } from './quotation.ts';

/**
 * Texts for editors' reports on quotations. These reports are in English, whatever the language of the publication.
 */
export const editorFindings = { check, quotation, language: 'en' } as const;
