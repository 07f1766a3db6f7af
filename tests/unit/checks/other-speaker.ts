import type { SmallContent } from './small-content.ts';

const article = 'articles/rain.md';

/** The issue of a sentence that attributes Lee's words to Li. */
export const otherSpeakerIssue = {
  code: 'other-speaker',
  message:
    'the sentence attributes these words to Li, but the record “lee-rain” attributes them to Ada Lee',
  fix: 'name Ada Lee in the sentence, or quote the words of Li from a separate record',
} as const;

/** Adds a second speaker, Li, with a quotation that the article prints. */
export function addLi(content: SmallContent): void {
  content.write(
    'speakers/li-bo.md',
    `---
name: Li Bo
type: person
family-name: Li
---

A baker.
`,
  );
  content.write(
    'quotes/li-sun.md',
    content
      .read('quotes/lee-rain.md')
      .replaceAll('The rain will probably come in May', 'The sun will probably come in June')
      .replaceAll('The rain will come in May', 'The sun will come in June')
      .replace('ada-lee', 'li-bo'),
  );
  content.edit(
    article,
    '\n:::quote',
    '\nLi Bo said: :quote[The sun will probably come in June]{#li-sun}\n\n:::quote',
  );
}
