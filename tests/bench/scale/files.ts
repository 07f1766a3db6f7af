import { nouns } from '../search/lexicon.ts';
import { QUOTES_EACH, type World } from './content.ts';
import { eventId, quoteId, sourceId } from './ids.ts';

/** A content file: its path in the folder, and its text. */
export interface Part {
  readonly path: string;
  readonly text: string;
}

/** Words of the last quotations made, for the articles that print them. */
const words = new Map<string, string>();

/** The words of a quotation that was made. */
export const wordsOf = (id: string): string => words.get(id) ?? '';

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
      : `kind: ${random.pick(['happened', 'printed'])}\n`;
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
