import { quotationText } from '../interface/strings.ts';
import type { Locator } from '../schemas/locator.ts';

const text = quotationText.sources.locators;
const places = ['section', 'page', 'paragraph', 'line', 'timestamp'] as const;

/** A place in a source, from the largest part to the smallest: “sec. 2, p. 14, line 3”. */
export function locatorInWords(locator: Locator): string {
  return places
    .flatMap((place) => {
      const value = locator[place];
      return value === undefined ? [] : text[place](value);
    })
    .join(', ');
}
