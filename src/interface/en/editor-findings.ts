import { check } from './check.ts';
import { quotation } from './quotation.ts';

/**
 * Texts about what is known of a quotation, for editors. Their reports are in English whatever the language of the publication.
 */
export const editorFindings = { check, quotation, language: 'en' } as const;
