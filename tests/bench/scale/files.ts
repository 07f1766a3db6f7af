import { nouns } from '../search/lexicon.ts';
import { QUOTES_EACH, articlePath, type World } from './content.ts';

/** A content file: its path in the folder, and its text. */
export interface Part {
  readonly path: string;
  readonly text: string;
}

/** The words of a quotation that an article prints, and in which form. */
interface Quoted {
  readonly id: string;
  readonly text: string;
}

/** Words of the last quotations made, for the articles that print them. */
const words = new Map<string, string>();

/** A source of an article: the first printed the words, the second reports them. */
export function sourceFile(article: number, index: number, issued: string, world: World): Part {
  const outlet = world.drawOutlet();
  return {
    path: `sources/${sourceId(article, index)}.yaml`,
    text: `type: article-newspaper
title: ${JSON.stringify(world.sentence().split(' ').slice(0, 9).join(' '))}
container-title: ${outlet}
issued: ${issued}
URL: https://outlet.example/${article}/${index}
language: en
standing: ${world.random.pick(['news', 'wire', 'analysis', 'republisher'])}
read: ${world.random.pick(['whole', 'part'])}
`,
  };
}

/** A quotation in one to three printings, one of them re-worded. */
export function quoteFile(
  article: number,
  index: number,
  said: string,
  published: string,
  world: World,
): Part {
  const { random, sentence } = world;
  const id = quoteId(article, index);
  const form = random.pick(['direct', 'direct', 'direct', 'mixed', 'indirect'] as const);
  const text = form === 'mixed' ? mixed(sentence()) : sentence();
  words.set(id, text);
  const witnesses = [
    `  - id: w0
    source: ${sourceId(article, 0)}
    form: ${form}
    text: ${JSON.stringify(text)}`,
  ];
  if (random.next() < 0.5)
    witnesses.push(`  - id: w1
    source: ${sourceId(article, 1)}
    form: ${form}
    text: ${JSON.stringify(reworded(text, world))}
    follows: w0
    basis: printed an hour later, without a source of its own`);
  if (random.next() < 0.2)
    witnesses.push(`  - id: w2
    source: ${sourceId(article, 1)}
    part: headline
    form: indirect
    text: ${JSON.stringify(sentence())}`);
  const related =
    article > 0 && random.next() < 0.1
      ? `related: [{ quote: ${quoteId(world.earlier(article), random.below(QUOTES_EACH))}, as: repeats }]\n`
      : '';
  const date = random.pick([said, said, said, said, said.slice(0, 7), `${said}?`]);
  return {
    path: `quotes/${id}.md`,
    text: `---
speakers: [${world.drawSpeaker()}]
form: ${form}
medium: speech
text: ${JSON.stringify(text)}
language: en
said: "${date}"
occasion: ${random.pick(['interview', 'speech', 'press conference'])} on ${random.pick(nouns)}
verdict: Printed in other words than it was said.
copy-text: w0
chain: [${sourceId(article, 0)}]
witnesses:
${witnesses.join('\n')}
${related}topics: [${[...new Set([world.drawTopic(), world.drawTopic()])].join(', ')}]
status: published
published: ${published}
---

${random.next() < 0.5 ? sentence() : ''}
`,
  };
}

/** What an article is about; one in six is a promise, due half a year later. */
export function eventFile(
  article: number,
  date: string,
  due: string,
  last: string,
  { random, sentence, drawTopic }: World,
): Part {
  const promise =
    random.next() < 1 / 6
      ? `kind: planned
promise:
  by: ${due}
  state: ${random.pick(['kept', 'broken', 'unknown'])}
  checked: ${last}
`
      : `kind: ${random.pick(['happened', 'said', 'printed'])}\n`;
  return {
    path: `events/${eventId(article)}.md`,
    text: `---
title: ${JSON.stringify(sentence().split(' ').slice(0, 10).join(' '))}
date: ${random.next() < 0.1 ? date.slice(0, 7) : date}
${promise}sources: [${sourceId(article, 0)}]
quotes: [${quoteId(article, 0)}]
topics: [${drawTopic()}]
---

${sentence()} ${sentence()}
`,
  };
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

## ${heading(world)}

${paragraph(4)}

${setOff(third)}

${paragraph(4)}

${[...rest, ...again].map((quote) => `${sentence()} It was said: ${inline(quote)}${note()}`).join('\n\n')}

## ${heading(world)}

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
  return { id, text: words.get(id) ?? '' };
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

/** A reporter's sentence with some words in quotation marks. */
function mixed(text: string): string {
  const parts = text.slice(0, -1).split(' ');
  const middle = Math.floor(parts.length / 2);
  return `${parts.slice(0, middle).join(' ')} “${parts.slice(middle).join(' ')}”.`;
}

/** The sentence as a careless outlet prints it: a word or two replaced. */
function reworded(text: string, { random }: World): string {
  const parts = text.split(' ');
  for (let change = 0; change <= random.below(2); change += 1) {
    const place = 1 + random.below(parts.length - 2);
    if (!/[“”]/.test(parts[place] ?? '')) parts[place] = random.pick(nouns);
  }
  return parts.join(' ');
}

function quoteId(article: number, index: number): string {
  return `quote-${article}-${index}`;
}

function sourceId(article: number, index: number): string {
  return `source-${article}-${index}`;
}

function eventId(article: number): string {
  return `event-${article}`;
}
