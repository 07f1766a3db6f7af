import { parseDocument, isMap, isScalar, isSeq, visit, type Scalar } from 'yaml';
import type { CollectionName } from '../../../src/schemas/collections.ts';
import type { ContentFile } from '../../../src/content/read.ts';
import { otherLetter, wordMutants, type Mutant } from './mutants.ts';
import type { Random } from '../random.ts';

/** A position in a content file that the gate covers, and the changes to try there. */
export interface Target {
  /** What is there: `quotes text`, `articles excerpt` … */
  readonly what: string;
  readonly start: number;
  readonly end: number;
  /** The line, from 1. */
  readonly line: number;
  readonly mutants: readonly Mutant[];
}

/** Fields that are our own prose, or that only file a record: the gate cannot know what they should say. */
export const ownProse: Readonly<Record<CollectionName, readonly string[]>> = {
  articles: ['title', 'dek', 'note', 'unverified', 'authors', 'alt', 'credit', 'corrections'],
  quotes: [
    'said-note',
    'occasion',
    'gloss',
    'frame',
    'remark',
    'basis',
    'notice',
    'status',
    'corrections',
  ],
  speakers: [],
  sources: ['note'],
  events: ['title', 'date-note', 'disagreements', 'note'],
  topics: ['title'],
  authors: ['name', 'family-name', 'role', 'title'],
  concepts: ['words'],
  pages: ['title', 'dek'],
};

const choices: Readonly<Record<string, readonly string[]>> = {
  form: ['direct', 'mixed', 'indirect'],
  medium: ['speech', 'document'],
  as: ['repeats', 'answers', 'derives-from', 'contradicts'],
  kind: ['happened', 'said', 'printed', 'planned'],
  standing: [
    'primary',
    'wire',
    'news',
    'analysis',
    'republisher',
    'state-media',
    'sponsored',
    'summary',
  ],
  read: ['whole', 'part', 'cited-by-others'],
  part: ['body', 'headline', 'caption', 'video', 'broadcast'],
  state: ['kept', 'broken', 'unknown'],
  type: ['person', 'organization', 'unnamed', 'webpage', 'article-newspaper', 'report'],
};

/** The positions in a file that the gate covers: every value of evidence, excerpt, source note and id. */
export function targetsOf(file: ContentFile, text: string, random: Random): Target[] {
  return [...frontMatterTargets(file, text, random), ...bodyTargets(file, text, random)];
}

function frontMatterTargets(file: ContentFile, text: string, random: Random): Target[] {
  const yaml = file.path.endsWith('.md') ? `#${text.slice(3, text.indexOf('\n---', 3))}` : text;
  const offset = file.path.endsWith('.md') ? 2 : 0;
  const document = parseDocument(yaml, { schema: 'failsafe' });
  const targets: Target[] = [];
  visit(document, {
    Scalar(key, node, path) {
      if (key === 'key' || !node.range || typeof node.value !== 'string') return;
      const keys = path.flatMap((ancestor) =>
        isMap(ancestor) || isSeq(ancestor)
          ? []
          : 'key' in ancestor && isScalar(ancestor.key)
            ? [String(ancestor.key.value)]
            : [],
      );
      const field = keys.at(-1) ?? '';
      if (keys.some((name) => ownProse[file.collection].includes(name))) return;
      const [start, end] = [node.range[0] + offset, node.range[1] + offset];
      const mutants = scalarMutants(field, node, text.slice(start, end), random);
      targets.push({
        what: `${file.collection} ${field}`,
        start,
        end,
        line: lineAt(text, start),
        mutants,
      });
    },
  });
  return targets;
}

/** Changes to a value, written so that the YAML around it stays valid. */
function scalarMutants(field: string, node: Scalar, printed: string, random: Random): Mutant[] {
  const value = String(node.value);
  const others = choices[field];
  if (others) {
    const other = others.find((candidate) => candidate !== value) ?? '';
    return [{ kind: `${field} flipped`, text: printed.replace(value, other) }];
  }
  if (field === 'text') {
    // A block scalar keeps its indicator and indentation; its words are on the lines below.
    const start = printed.indexOf(value.slice(0, 12));
    if (start === -1) return [];
    return wordMutants(value, random).map((mutant) => ({
      kind: mutant.kind,
      text: printed.slice(0, start) + mutant.text + printed.slice(start + value.length),
    }));
  }
  return [
    {
      kind: /\d{4}/.test(value) ? 'digit or letter changed' : 'letter changed',
      text: printed.replace(value, otherLetter(value, random)),
    },
  ];
}

const excerpt =
  /:quote\[([^\]]*(?:\[[^\]]*\][^\]]*)*)\]\{#([a-z0-9-]+)|:::quote\{#([a-z0-9-]+)[^}]*\}\n([^\n]+)\n:::|\[\^([^\]\s]+)\]|:::collation\{#([a-z0-9-]+)/g;

function bodyTargets(file: ContentFile, text: string, random: Random): Target[] {
  if (file.collection !== 'articles' && file.collection !== 'pages') return [];
  const targets: Target[] = [];
  const add = (what: string, start: number, value: string, mutants: readonly Mutant[]): void => {
    targets.push({
      what: `${file.collection} ${what}`,
      start,
      end: start + value.length,
      line: lineAt(text, start),
      mutants,
    });
  };
  const bodyStart = text.indexOf('\n---', 3);
  for (const match of text.matchAll(excerpt)) {
    if (match.index < bodyStart) continue;
    const [whole, inlineWords, inlineId, blockId, blockWords, note, collation] = match;
    const place = (value: string): number =>
      match.index +
      whole.indexOf(
        value,
        value === inlineId || value === blockId || value === collation ? whole.indexOf('#') : 0,
      );
    for (const words of [inlineWords, blockWords])
      if (words) add('excerpt', place(words), words, wordMutants(words, random));
    for (const id of [inlineId, blockId, collation])
      if (id)
        add('quotation id', place(id), id, [{ kind: 'id changed', text: otherLetter(id, random) }]);
    if (note)
      add('source note', place(note), note, [
        { kind: 'id changed', text: otherLetter(note, random) },
      ]);
  }
  return targets;
}

function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}
