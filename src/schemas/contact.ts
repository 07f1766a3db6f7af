import { schemasText } from '../interface/strings.ts';
import { text } from './text.ts';

/** An address that a link can open to write to somebody: it begins with `mailto:` or `https:`. */
export const contact = text.refine(
  (value) => /^(?:mailto:[^\s@]+@[^\s@]+|https:\/\/\S+)$/.test(value),
  { error: schemasText.settings.contact },
);
