import type { ArticlePart } from '../article-part.ts';
import { withoutHairSpaces } from '../hair-spaces.ts';
import { foldedWords } from '../search-words.ts';
import type { Excerpt, TextPart } from './messages.ts';

/** The maximum number of words in an excerpt. */
const LENGTH = 30;

/** Consecutive words of a part, by their indexes: from `start` up to, but not including, `end`. */
interface Stretch {
  readonly start: number;
  readonly end: number;
}

/**
 * Cuts excerpts from a part of an article: one from each section with matches, those with the most distinct matched words
 * first. Without any match, the excerpt is the beginning of the part.
 * @param matches the indexes of the matched words in the part
 */
export function excerptsOf(part: ArticlePart, matches: ReadonlySet<number>): readonly Excerpt[] {
  const words = part.text.match(/\S+\s*/gu) ?? [];
  const starts = part.sections.map(([start, id, heading]) => ({
    start: Math.max(0, start),
    title: heading,
    href: `${part.href}#${id}`,
  }));
  const title = { start: 0, title: part.title, href: part.href };
  const sections = (starts[0]?.start === 0 ? starts : [title, ...starts]).map(
    (section, index, all) => ({ ...section, end: all[index + 1]?.start ?? words.length }),
  );
  const excerpts = sections.flatMap(({ title, href, ...section }) => {
    const inSection = [...matches].filter((match) => section.start <= match && match < section.end);
    if (inSection.length === 0) return [];
    const parts = textParts(words, densestStretch(inSection, section), section, matches);
    const distinctWords = new Set(inSection.flatMap((match) => foldedWords(words[match] ?? '')));
    return [{ excerpt: { title, href, parts }, count: distinctWords.size }];
  });
  if (excerpts.length > 0)
    return excerpts.toSorted((a, b) => b.count - a.count).map(({ excerpt }) => excerpt);
  const [whole = { ...title, end: words.length }] = sections;
  const beginning = { start: whole.start, end: Math.min(whole.start + LENGTH, whole.end) };
  const parts = textParts(words, beginning, whole, matches);
  return [{ title: whole.title, href: whole.href, parts }];
}

/** The stretch of a section with the most matches, centered on them. */
function densestStretch(matches: readonly number[], { start, end }: Stretch): Stretch {
  const sorted = matches.toSorted((a, b) => a - b);
  const runs = sorted.map((first) => sorted.filter((at) => first <= at && at < first + LENGTH));
  const run = runs.reduce((best, other) => (other.length > best.length ? other : best));
  const middle = Math.floor(((run[0] ?? start) + (run.at(-1) ?? start)) / 2);
  const from = Math.max(start, Math.min(middle - LENGTH / 2, end - LENGTH));
  return { start: from, end: Math.min(from + LENGTH, end) };
}

/** The words of a stretch as text, split where words match, with ellipses where the section continues. */
function textParts(
  words: readonly string[],
  { start, end }: Stretch,
  section: Stretch,
  matches: ReadonlySet<number>,
): TextPart[] {
  const parts: TextPart[] = [];
  let between = start > section.start ? '… ' : '';
  for (let at = start; at < end; at += 1) {
    const word = words[at] ?? '';
    if (!matches.has(at)) between += word;
    else {
      const [text, space = ''] = word.split(/(?=\s)/u, 2);
      parts.push({ text: between, isMatch: false }, { text: text ?? '', isMatch: true });
      between = space;
    }
  }
  const after = end < section.end ? ' …' : '';
  parts.push({ text: between.trimEnd() + after, isMatch: false });
  return parts
    .map(({ text, isMatch }) => ({ text: withoutHairSpaces(text), isMatch }))
    .filter(({ text }) => text !== '');
}
