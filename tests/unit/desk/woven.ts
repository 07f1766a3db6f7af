import { readDraft } from '../../../src/desk/read-draft.ts';
import { weave } from '../../../src/desk/weave.ts';

/** Sets every quotation of a text as one of `rain`, and every link as a note of `post`. */
export function woven(markdown: string): string {
  const { quotations, links } = readDraft(markdown);
  const settings = quotations.map((quotation) => ({
    quotation,
    judgment: { kind: 'set', id: 'rain' } as const,
  }));
  return weave(markdown, settings, links, () => 'post').markdown;
}
