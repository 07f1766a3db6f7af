import { expect, it } from 'vitest';
import { articleForIndex } from '../../../../src/search/index/article-html.ts';

it('separates words joined by a dash or an ellipsis, and changes nothing else', () => {
  expect(articleForIndex('<p>chips—gone…“now” — he said</p>')).toBe(
    '<p>chips\u200A—\u200Agone\u200A…\u200A“now” — he said</p>',
  );
});

it('separates words joined by an apostrophe or written without spaces, but only in text', () => {
  const h = '\u200A';
  expect(articleForIndex('<p id="Xi’s">Xi’s l’État don’t <b>头破</b>血流</p>')).toBe(
    `<p id="Xi’s">Xi${h}’s l’${h}État don’t <b>${h}头破${h}</b>${h}血流${h}</p>`,
  );
});
