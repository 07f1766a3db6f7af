import type { Form } from '../schemas/form.ts';

/** What a form decides about how words are set, cited and described. */
export interface FormRow {
  /** Where quotation marks go: around all the words, around the words that the text itself marks, or nowhere. */
  readonly marks: 'around' | 'inside' | 'none';
  /** Whose sentence it is: its speaker is cited as author and described as such (schema.org), a reporter is not. */
  readonly sentence: 'speaker' | 'reporter';
  /** The line beside a set-off quotation and under an inline one. */
  readonly line: 'solid' | 'dashed' | 'dotted';
}

/** Every form; a new one is a row here, a name in the schema and its labels in the interface. */
export const forms: Readonly<Record<Form, FormRow>> = {
  direct: { marks: 'around', sentence: 'speaker', line: 'solid' },
  mixed: { marks: 'inside', sentence: 'reporter', line: 'dashed' },
  indirect: { marks: 'none', sentence: 'reporter', line: 'dotted' },
};
