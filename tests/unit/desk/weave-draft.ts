import { readDraft } from '../../../src/desk/read-draft.ts';
import { weave } from '../../../src/desk/weave.ts';

/** Weaves a text whose quotations are all from the record `rain` and whose links all become notes to `post`. */
export function weaveDraft(markdown: string): string {
  const { quotations, links } = readDraft(markdown);
  const settings = quotations.map((quotation) => ({
    quotation,
    judgment: { kind: 'set', id: 'rain' } as const,
  }));
  return weave(markdown, settings, links, () => 'post').markdown;
}
