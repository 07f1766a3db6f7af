import type { Form } from '../schemas/form.ts';

/** How quotations of a form are printed, cited and described. */
export interface FormRow {
  /** Where quotation marks go: around all the words, inside the text where it has them, or nowhere. */
  readonly marks: 'around' | 'inside' | 'none';
  /** Whose sentence it is. A speaker is cited, and described in schema.org, as its author; a reporter is not. */
  readonly sentence: 'speaker' | 'reporter';
  /** The line next to a set-off quotation and under an inline one. */
  readonly line: 'solid' | 'dashed' | 'dotted';
}

/** Every form. To add one, add a row here, a name to the schema and labels to the interface. */
export const forms: Readonly<Record<Form, FormRow>> = {
  direct: { marks: 'around', sentence: 'speaker', line: 'solid' },
  mixed: { marks: 'inside', sentence: 'reporter', line: 'dashed' },
  indirect: { marks: 'none', sentence: 'reporter', line: 'dotted' },
};
