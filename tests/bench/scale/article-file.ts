import { QUOTES_EACH, articlePath, type World } from './content.ts';
import { wordsOf, type Part } from './files.ts';
import { eventId, quoteId, sourceId } from './ids.ts';

/** The words of a quotation that an article prints, and in which form. */
interface Quoted {
  readonly id: string;
  readonly text: string;
}

/** An article of about 700 words with its five quotations and one of an earlier article. */
export function articleFile(article: number, published: string, world: World): Part {
  const { random, sentence } = world;
  const own = Array.from({ length: QUOTES_EACH }, (_, index) => quoted(quoteId(article, index)));
  const before = world.earlier(article);
  const again = article > 0 ? [quoted(quoteId(before, random.below(QUOTES_EACH)))] : [];
  const [first, second, third, ...rest] = own;
  const events = [...new Set([article, before, world.earlier(article)])].map(eventId);
  const note = (): string =>
    `[^${sourceId(random.next() < 0.8 ? article : world.earlier(article), random.below(2))}]`;
  const paragraph = (sentences: number): string =>
    Array.from({ length: sentences }, sentence).join(' ') + note();
  const correction =
    random.next() < 0.05
      ? `corrections:
  - on: ${published}
    kind: correction
    was: ${JSON.stringify(sentence())}
    now: ${JSON.stringify(sentence())}
`
      : '';
  const text = `---
title: ${JSON.stringify(sentence().split(' ').slice(0, 8).join(' '))}
dek: ${JSON.stringify(sentence())}
published: ${published}
authors: [Verbatim]
topics: [${[...new Set([world.drawTopic(), world.drawTopic()])].join(', ')}]
key-quotes:
${own
  .slice(0, 3)
  .map(({ id }) => `  - quote: ${id}\n    note: ${JSON.stringify(sentence())}`)
  .join('\n')}
events: [${events.join(', ')}]
unverified: [${JSON.stringify(sentence())}]
${correction}---

${paragraph(4)} He said: ${inline(first)}

${setOff(second)}

${paragraph(5)}

## First: ${heading(world)}

${paragraph(4)}

${setOff(third)}

${paragraph(4)}

${[...rest, ...again].map((quote) => `${sentence()} It was said: ${inline(quote)}${note()}`).join('\n\n')}

## Second: ${heading(world)}

${paragraph(2)}

:::collation{#${quoteId(article, 0)}}
:::

${paragraph(4)}

:::our-take
${paragraph(2)}
:::

:::why-it-matters
${paragraph(2)}
:::
`;
  return { path: articlePath(article), text };
}

function quoted(id: string): Quoted {
  return { id, text: wordsOf(id) };
}

function inline(quote: Quoted | undefined): string {
  return quote ? `:quote[${quote.text}]{#${quote.id}}` : '';
}

function setOff(quote: Quoted | undefined): string {
  return quote ? `:::quote{#${quote.id}}\n${quote.text}\n:::` : '';
}

function heading({ sentence }: World): string {
  return sentence().split(' ').slice(0, 5).join(' ').replace(/[.,]$/, '');
}
