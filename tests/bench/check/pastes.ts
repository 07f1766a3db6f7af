import type { Archive } from '../../../src/archive/archive.ts';
import type { Quote } from '../../../src/archive/records.ts';
import type { Grade } from '../../../src/passage-check/finding.ts';
import type { Random } from '../random.ts';
import { nouns } from '../search/lexicon.ts';

/** What a reader pastes: words of a record, changed in one way, and what the check must say. */
export interface Paste {
  readonly text: string;
  readonly id: string;
  readonly grade: Grade;
}

/** The ways in which words are changed on their way to a reader. */
export const kinds = [
  'cut at the front',
  'cut at the end',
  'cut inside',
  'a synonym',
  'another tense',
  'a “not” in or out',
  'two sentences joined',
  'inside a post',
  'inside a paragraph',
  'wrong speaker',
  'different spelling, marks',
  'back-translated',
] as const;
export type Kind = (typeof kinds)[number];

/**
 * A paste of a kind, from the words of a record; undefined where these do not allow it.
 * @param sentence makes sentences that are on no record
 */
export function pasteOf(
  kind: Kind,
  quote: Quote,
  archive: Archive,
  sentence: () => string,
  random: Random,
): Paste | undefined {
  const changed = change(kind, quote, archive, sentence, random);
  // By chance, another word may be the same one.
  if (!changed || (changed[1] === 'new-variant' && changed[0] === quote.text)) return undefined;
  return { id: quote.id, text: changed[0], grade: changed[1] };
}

function change(
  kind: Kind,
  quote: Quote,
  archive: Archive,
  sentence: () => string,
  random: Random,
): readonly [text: string, grade: Grade] | undefined {
  const { text } = quote;
  const words = text.split(/\s+/);
  const { length } = words;
  if (length < 10) return undefined;
  const cut = 2 + random.below(Math.floor(length / 2) - 2);
  const inside = 2 + random.below(length - 6);
  const replaced = (at: number, word: string): string => words.with(at, word).join(' ');
  switch (kind) {
    case 'cut at the front':
      return [words.slice(cut).join(' '), 'trimmed'];
    case 'cut at the end':
      return [words.slice(0, length - cut).join(' '), 'trimmed'];
    case 'cut inside':
      return [words.toSpliced(inside, 2 + random.below(2)).join(' '), 'new-variant'];
    case 'a synonym': {
      const at = placeOf(words, random, (word) => /^\p{Ll}{5,}$/u.test(word));
      return at === undefined ? undefined : [replaced(at, random.pick(nouns)), 'new-variant'];
    }
    case 'another tense': {
      const at = placeOf(words, random, (word) => /^\p{Ll}{3,}(?:ed|ing)$/u.test(word));
      const word = words[at ?? -1];
      if (at === undefined || word === undefined) return undefined;
      const head = word.replace(/(?:ed|ing)$/, '');
      return [replaced(at, word.endsWith('ed') ? `${head}ing` : `${head}ed`), 'new-variant'];
    }
    case 'a “not” in or out': {
      const at = words.indexOf('not');
      return at > 0
        ? [words.toSpliced(at, 1).join(' '), 'new-variant']
        : [words.toSpliced(inside, 0, 'not').join(' '), 'new-variant'];
    }
    case 'two sentences joined': {
      const [first, , last] = text.split(/(?<=\.) /);
      return first && last ? [`${first} ${last}`, 'new-variant'] : undefined;
    }
    case 'inside a post':
      return [post(text, speakerOf(quote, archive), random), 'as-printed'];
    case 'inside a paragraph':
      return [
        `${sentence()} “${text}” ${speakerOf(quote, archive)} said. “${sentence()}” ${sentence()}`,
        'as-printed',
      ];
    case 'wrong speaker': {
      const names = new Set(
        quote.speakers.flatMap((id) => archive.speakers.getOrThrow(id).name.split(' ')),
      );
      // The name of an organization below a passage may be that of the outlet that printed it.
      const others = archive.speakers.all.filter(
        ({ name, type }) => type === 'person' && name.split(' ').every((word) => !names.has(word)),
      );
      return [`“${text}” — ${random.pick(others).name}`, 'speaker-differs'];
    }
    case 'different spelling, marks':
      return [respelled(text), 'as-printed'];
    case 'back-translated':
      return [retranslated(words, random), 'new-variant'];
  }
}

function placeOf(
  words: readonly string[],
  random: Random,
  test: (word: string) => boolean,
): number | undefined {
  const places = words.flatMap((word, at) =>
    at > 1 && at < words.length - 2 && test(word) ? [at] : [],
  );
  return places.length > 0 ? random.pick(places) : undefined;
}

function speakerOf(quote: Quote, archive: Archive): string {
  return archive.speakers.getOrThrow(quote.speakers[0] ?? '').name;
}

function post(text: string, speaker: string, random: Random): string {
  return random.pick([
    `${speaker}: ${text} 🔥🔥 #news #${random.pick(nouns)} https://t.co/x7Yz`,
    `“${text}” 👏 @reader_${random.below(99)} #quote`,
    `RT @desk: ${text}\n\n— ${speaker}`,
    `${text} — ${speaker} 🤔 www.example.org/${random.pick(nouns)}`,
  ]);
}

const spellings: readonly (readonly [RegExp, string])[] = [
  [/\b(organ|author|real|recogn|critic)iz(?=e[sd]?\b)/g, '$1is'],
  [/\b(fav|lab|harb|rum|hon)or(?=s?\b)/g, '$1our'],
  [/’/g, "'"],
  [/(?<=\p{L})-(?=\p{L})/gu, '‐'],
  [/ — /g, '—'],
  [/…/g, '...'],
  [/ (?=\p{L}{2}\b)/gu, '\u00A0'],
];

function respelled(text: string): string {
  const other = spellings.reduce((rest, [from, to]) => rest.replace(from, to), text);
  return `«${other.charAt(0).toLowerCase()}${other.slice(1)}»`;
}

/** Words as another translator would have them: a third of the longer ones are others, and so are many of the short ones. */
function retranslated(words: readonly string[], random: Random): string {
  const short: Readonly<Record<string, string>> = {
    the: 'a',
    a: 'the',
    of: 'from',
    and: 'as well as',
    to: 'for',
    in: 'within',
    that: 'which',
    will: 'shall',
    must: 'have to',
  };
  return words
    .map((word) => {
      if (word in short) return random.next() < 0.5 ? short[word] : word;
      return /^\p{L}{5,}$/u.test(word) && random.next() < 0.33 ? random.pick(nouns) : word;
    })
    .join(' ');
}
