import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { SmallContent } from '../unit/checks/small-content.ts';

const folder = join(import.meta.dirname, 'hard-content');

/** The published records of disputes about real words. An article shows them. */
const inArticle = [
  ...['darkness', 'death', 'guard', 'lawyer', 'late', 'freedom', 'limbs', 'mokusatsu', 'rubicon'],
  ...['coffee', 'territories'],
];

/** Adds disputes about real words to a content folder: the records, and an article that shows each of them in full. */
export function addHardContent(content: SmallContent): void {
  for (const collection of ['quotes', 'sources', 'speakers'])
    for (const name of readdirSync(join(folder, collection)))
      content.write(`${collection}/${name}`, readFileSync(join(folder, collection, name), 'utf8'));
  const collations = inArticle.map((id) => `:::collation{#${id}}\n:::`);
  content.write(
    'articles/disputes.md',
    `---
title: Words about which there was a dispute
dek: What was said, and what was not.
published: 2025-06-11
authors: [Verbatim]
topics: [weather]
key-quotes:
  - { quote: limbs, note: Editions differ. }
  - { quote: coffee, note: Nobody said it. }
---

The verse begins :quote[بنی آدم اعضای یکدیگرند]{#limbs} and the minister said :quote[ただ黙殺するのみである]{#mokusatsu}.
Nobody said :quote[If I were your husband I would drink it.]{#coffee}, and Caesar perhaps :quote[Iacta alea est]{#rubicon}.

:::quote{#limbs}
بنی آدم اعضای یکدیگرند
که در آفرینش ز یک گوهرند
:::

:::quote{#freedom}
Что в мой жестокий век восславил я Свободу
И милость к падшим призывал.
:::

:::quote{#coffee}
If I were your wife I would put poison in your coffee.
If I were your husband I would drink it.
:::

${collations.join('\n\n')}
`,
  );
}
