import { describe, expect, it } from 'vitest';
import type { ArticlePart, Section } from '../../../../src/search/article-part.ts';
import { excerptsOf } from '../../../../src/search/browser/excerpts.ts';

function part(text: string, sections: readonly Section[] = []): ArticlePart {
  return { title: 'Title', href: '/articles/a/', text, sections };
}

/** The excerpts of a part, each printed as its heading, its address and its text with matches in brackets. */
function printedExcerpts(given: ArticlePart, ...matches: number[]): string[] {
  return excerptsOf(given, new Set(matches)).map(({ title, href, parts }) => {
    const text = parts.map((some) => (some.isMatch ? `[${some.text}]` : some.text)).join('');
    return `${title} ${href}: ${text}`;
  });
}

const numbers = (from: number, to: number): string =>
  Array.from({ length: to - from }, (_, index) => `w${from + index}`).join(' ');

describe('excerptsOf', () => {
  it('marks the matched words, without the hair spaces that separate words', () => {
    expect(printedExcerpts(part('to become Xi\u200A’s <b>aide</b>'), 1, 2)).toEqual([
      'Title /articles/a/: to [become] [Xi]’s <b>aide</b>',
    ]);
  });

  it('cuts thirty words around the matches that are closest together', () => {
    const [first = ''] = printedExcerpts(part(numbers(0, 100)), 3, 60, 62);
    expect(first).toContain('… w46 ');
    expect(first).toContain(' [w60] w61 [w62] ');
    expect(first.endsWith(' w75 …')).toBe(true);
  });

  it('returns one for each section, those with more different matched words first', () => {
    const text = `${numbers(0, 10)} Rain fell ${numbers(12, 20)} Snow and ice ${numbers(23, 30)}`;
    const sections: Section[] = [
      [-4, 'before', 'Before'],
      [10, 'rain', 'Rain fell'],
      [20, 'snow', 'Snow and ice'],
    ];
    const all = printedExcerpts(part(text, sections), 1, 10, 20, 22);
    expect(all.map((one) => one.split(':', 1)[0])).toEqual([
      'Snow and ice /articles/a/#snow',
      'Before /articles/a/#before',
      'Rain fell /articles/a/#rain',
    ]);
    expect(all[0]).toBe(
      'Snow and ice /articles/a/#snow: [Snow] and [ice] w23 w24 w25 w26 w27 w28 w29',
    );
  });

  it('returns the beginning if nothing matches, as when only the title has the words', () => {
    expect(printedExcerpts(part(numbers(0, 40)))).toEqual([
      `Title /articles/a/: ${numbers(0, 30)} …`,
    ]);
    expect(printedExcerpts(part(''))).toEqual(['Title /articles/a/: ']);
  });
});
