import { expect, it } from 'vitest';
import { articleForIndex } from '../../../../src/search/index/article-html.ts';

it('separates words joined by a dash or an ellipsis, and changes nothing else', () => {
  expect(articleForIndex('<p>chips—gone…“now” — he said</p>')).toBe(
    '<p>chips\u200A—\u200Agone\u200A…\u200A“now” — he said</p>',
  );
});
