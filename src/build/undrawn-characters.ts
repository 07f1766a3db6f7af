import { allRecords, type AnyRecord, type Content } from '../content/content.ts';
import type { Path } from '../content/parse-yaml.ts';
import { describeIssue } from '../issues/describe-issue.ts';
import type { Issue } from '../issues/issue.ts';
import { rareCharacters } from '../outputs/cards/fonts.ts';
import { site } from '../site.ts';

/** Warns about every text on a card with characters that are in none of the card's fonts. */
export async function undrawnCharacters(content: Content): Promise<Issue[]> {
  if (!site.cards) return [];
  const texts = allRecords(content).flatMap((record) =>
    textsOnCard(record).map(([path, text]) => ({ record, path, rare: rareCharacters(text) })),
  );
  const rare = texts.flatMap((text) => [...text.rare]);
  if (rare.length === 0) return [];
  // Loaded only here, because most content needs no fonts besides the ones every card has.
  const { charactersWithoutFont } = await import('../outputs/cards/layout.ts');
  const missing = await charactersWithoutFont(new Set(rare));
  return texts.flatMap(({ record, path, rare }) => {
    const characters = [...rare].filter((character) => missing.has(character));
    if (characters.length === 0) return [];
    const named = characters.map((character) => `“${character}” (${codePoint(character)})`);
    return [record.issueAt(path, describeIssue('not-on-card', { characters: named.join(', ') }))];
  });
}

function codePoint(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

/** The texts of a record that are shown on cards, with their paths. */
function textsOnCard(record: AnyRecord): (readonly [Path, string])[] {
  switch (record.collection) {
    case 'quotes': {
      const { text, turns, frame, gloss } = record.data;
      const words = turns
        ? turns.map((turn, index) => [['turns', index, 'text'], turn.text] as const)
        : [[['text'], text] as const];
      return [...words, ...given('frame', frame), ...given('gloss', gloss)];
    }
    case 'speakers':
      return [
        [['name'], record.data.name],
        ...record.data.roles.map(
          ({ title, organization = '' }, index) =>
            [['roles', index], `${title} ${organization}`] as const,
        ),
      ];
    case 'articles':
      return [
        [['title'], record.data.title],
        [['dek'], record.data.dek],
        ...record.data.authors.map((author, index) => [['authors', index], author] as const),
      ];
    case 'authors':
      return [[['name'], record.data.name]];
    case 'sources':
    case 'events':
    case 'topics':
    case 'concepts':
    case 'pages':
      return [];
  }
}

function given(key: string, text: string | undefined): (readonly [Path, string])[] {
  return text === undefined ? [] : [[[key], text]];
}
