import type { Form, Medium } from '../schemas/form.ts';
import type { Change } from './compare-words.ts';
import { forms } from './forms.ts';

/**
 * How a printing changed the form or the medium of the words. It printed a report as the speaker's words, in whole or in
 * part (`report-as-words`, `report-as-part`, and `quoting-report-as-words` where the report already quoted some of them),
 * the speaker's words as a report (`words-as-report`, `quoted-as-report`), a document as speech or speech as a document.
 */
export const formChanges = [
  'report-as-words',
  'report-as-part',
  'quoting-report-as-words',
  'words-as-report',
  'quoted-as-report',
  'document-as-speech',
  'speech-as-document',
] as const;
export type FormChange = (typeof formChanges)[number];

interface Printed {
  readonly form: Form;
  readonly medium: Medium | undefined;
}

/**
 * Finds how a printing changed the form or the medium of another; undefined if it changed neither. Quoting only part of the
 * speaker's own words does not change the form, but putting quotation marks around a reporter's words does.
 * @param changes the changes between the two, from `alignWords`
 * @param isReporterWord whether a word of the base is the reporter's, outside the quotation marks
 */
export function formChange(
  base: Printed,
  other: Printed,
  changes: readonly Change[],
  isReporterWord: (word: Change['base'][number]) => boolean,
): FormChange | undefined {
  const [from, to] = [forms[base.form].marks, forms[other.form].marks];
  if (to === 'none' && from !== 'none')
    return from === 'around' ? 'words-as-report' : 'quoted-as-report';
  if (from === 'none' && to !== 'none')
    return to === 'around' ? 'report-as-words' : 'report-as-part';
  if (from === 'inside' && keptWords(changes).some(isReporterWord))
    return to === 'around' ? 'quoting-report-as-words' : 'report-as-part';
  if (!base.medium || !other.medium || base.medium === other.medium) return undefined;
  return base.medium === 'document' ? 'document-as-speech' : 'speech-as-document';
}

/** The words of the base that the other text has inside its quotation marks. */
function keptWords(changes: readonly Change[]): Change['base'][number][] {
  return changes.flatMap(({ kind, base }) =>
    kind === 'same' || kind === 'spelling' || kind === 'pointing' ? base : [],
  );
}
