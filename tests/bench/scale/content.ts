import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readContentFolder } from '../../../src/content/read.ts';
import { sectionNames } from '../../../src/settings/section-names.ts';
import { acceptedLists } from '../../unit/checks/small-content.ts';
import { smallSettings } from '../../unit/checks/small-files.ts';
import { seeded, zipf, type Random } from '../random.ts';
import { givenNames, name, surnameEndings } from '../search/names.ts';
import { sentences, title } from '../search/sentences.ts';
import { adjectives, nouns } from '../search/lexicon.ts';
import { articleFile } from './article-file.ts';
import { eventFile, quoteFile, sourceFile, type Part } from './files.ts';

/** The first and the last day of the archive, whatever its size: a larger one has more articles a day. */
const FIRST = Date.UTC(2001, 0, 8);
const LAST = Date.UTC(2026, 5, 26);
const DAY = 86_400_000;

/** Quotation files for each article. */
export const QUOTES_EACH = 5;

/** The generators of text and random numbers, and what is the same for all articles. */
export interface World {
  readonly random: Random;
  readonly sentence: () => string;
  readonly speakers: readonly string[];
  readonly topics: readonly string[];
  readonly outlets: readonly string[];
  readonly drawSpeaker: () => string;
  readonly drawTopic: () => string;
  readonly drawOutlet: () => string;
  /** An earlier article that a later one refers to: the more recent, the more likely. */
  readonly earlier: (article: number) => number;
}

/**
 * Writes a whole content folder, in which the gate finds nothing: articles of about 700 words with five quotation
 * files each, their sources, events, promises and corrections, over 25 years. The same count and seed give the same
 * files. All of it is invented.
 * @param count how many articles
 * @param dir a folder that does not exist yet or is empty
 */
export async function writeContent(count: number, seed: number, dir: string): Promise<void> {
  const world = worldOf(count, seededWorld(seed));
  for (const folder of ['articles', 'quotes', 'speakers', 'sources', 'events', 'topics', 'pages'])
    mkdirSync(join(dir, folder), { recursive: true });
  const write = (part: Part): void => writeFileSync(join(dir, part.path), part.text);

  // As a new publication begins: without files for citations, and without pages for two quotations.
  const sections = sectionNames.filter((name) => !['downloads', 'speaker-topics'].includes(name));
  write({ path: 'site.yaml', text: `${smallSettings}sections: [${sections.join(', ')}]\n` });
  for (const id of world.topics) write(topicFile(id, world));
  for (const [index, id] of world.speakers.entries()) write(speakerFile(id, index, world));
  for (const id of ['about', 'method', 'policies'])
    write({
      path: `pages/${id}.md`,
      text: `---\ntitle: ${title(id)}\ndek: For measuring.\n---\n\nNobody said any of this.\n`,
    });
  for (let article = 0; article < count; article += 1) {
    const published = FIRST + Math.floor((article / count) * ((LAST - FIRST) / DAY)) * DAY;
    for (const part of [
      ...[0, 1].map((index) => sourceFile(article, index, day(published), world)),
      ...Array.from({ length: QUOTES_EACH }, (_, index) =>
        quoteFile(
          article,
          index,
          day(published - world.random.below(20) * DAY),
          day(published),
          world,
        ),
      ),
      eventFile(article, day(published), day(published + 180 * DAY), day(LAST), world),
      articleFile(article, day(published), world),
    ])
      write(part);
  }
  await acceptAll(dir);
}

/** Pins every record of a content folder, and records its address. */
export async function acceptAll(dir: string): Promise<void> {
  const { lock, addresses } = acceptedLists(await readContentFolder(dir));
  writeFileSync(join(dir, 'published.lock'), lock);
  writeFileSync(join(dir, 'addresses.txt'), addresses);
}

/** The path of a generated article's file in its content folder. */
export function articlePath(article: number): string {
  return `articles/article-${article}.md`;
}

function seededWorld(seed: number): Pick<World, 'random' | 'sentence'> {
  const random = seeded(seed);
  return { random, sentence: sentences(random) };
}

function worldOf(count: number, { random, sentence }: Pick<World, 'random' | 'sentence'>): World {
  const ids = new Set<string>();
  while (ids.size < Math.max(20, Math.ceil(count / 5)))
    ids.add(
      `${random.pick(givenNames)}-${name(random)}${random.pick(surnameEndings)}`.toLowerCase(),
    );
  const speakers = [...ids];
  const topics = random.sample(nouns, 40);
  const outlets = random
    .sample(adjectives, 120)
    .map((word) => `${title(word)} ${random.pick(['Times', 'Post', 'Herald', 'Wire'])}`);
  const drawn = (from: readonly string[], offset: number): (() => string) => {
    const draw = zipf(random, from.length, offset);
    return () => from[draw()] ?? '';
  };
  const back = zipf(random, Math.max(1, count), 10);
  return {
    random,
    sentence: () => sentence().replaceAll('…', ','),
    speakers,
    topics,
    outlets,
    drawSpeaker: drawn(speakers, 10),
    drawTopic: drawn(topics, 8),
    drawOutlet: drawn(outlets, 8),
    earlier: (article) => Math.max(0, article - 1 - back()),
  };
}

function topicFile(id: string, { sentence }: World): Part {
  return { path: `topics/${id}.md`, text: `---\ntitle: ${title(id)}\n---\n\n${sentence()}\n` };
}

function speakerFile(id: string, index: number, { random, sentence }: World): Part {
  const full = id.split('-').map(title).join(' ');
  const type = index % 12 === 11 ? 'organization' : 'person';
  return {
    path: `speakers/${id}.md`,
    text: `---
name: ${full}
type: ${type}
roles:
  - title: ${random.pick(['minister', 'director', 'analyst', 'deputy', 'spokesman', 'professor'])} of ${random.pick(nouns)}
    attested:
      - on: 2000/2026
        source: source-0-0
---

${sentence()} ${sentence()}
`,
  };
}

/** A day as written in content files. */
function day(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}
