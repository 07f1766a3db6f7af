import { expect, it } from 'vitest';
import { articleForIndex, indexedHtml } from '../../../../src/search/index/article-html.ts';

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

it('takes from a page its title and the elements to index, with everything in them', () => {
  const dek = '<p class="dek" data-pagefind-body>Dek</p>';
  const body = '<div data-pagefind-body><h1>Own</h1><div title="</div>">a<br>b</div>c</div>';
  const page = `<html><head><title>T</title></head><body><nav><p>n</p></nav><h1>T<br>t</h1><p>d</p>${dek}${body}<h1>x</h1><footer>f</footer></body></html>`;
  expect(indexedHtml(page)).toBe(`<html><body><h1>T<br>t</h1>${dek}${body}</body></html>`);
});
