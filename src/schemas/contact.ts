import { schemasText } from '../interface/strings.ts';
import { text } from './text.ts';

/** A contact address that a link can open: it begins with `mailto:` or `https:`. */
export const contact = text.refine(
  (value) => /^(?:mailto:[^\s@]+@[^\s@]+|https:\/\/\S+)$/.test(value),
  { error: schemasText.settings.contact },
);
