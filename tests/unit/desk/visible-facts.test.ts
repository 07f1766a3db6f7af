import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readPage } from '../../../src/desk/read-page.ts';
import { visibleFacts } from '../../../src/desk/visible-facts.ts';

const factsIn = (lines: string) =>
  visibleFacts(
    `Front page\n\nRain comes\n\n${lines}\n\n${'It rained for a long time. '.repeat(9)}\n\n1 May 2020`,
    'Rain comes',
  );

describe('what a page shows below its heading', () => {
  test.each([
    ['By Ada Lee\nThursday 15 October 2026', '2026-10-15', 'Ada Lee'],
    ['Published 8 October 2026', '2026-10-08', undefined],
    ['Published:\n\n13 October 2026', '2026-10-13', undefined],
    ['October 9th, 2026, 9:30 am', '2026-10-09', undefined],
    ['Von Friederike Holm\n\n22. Oktober 2026, 5:00 Uhr', '2026-10-22', 'Friederike Holm'],
    ['Veröffentlicht am 22.10.2026', '2026-10-22', undefined],
    ['By Ada Lee and Bo Chen, local reporters | 2026-10-09', '2026-10-09', undefined],
    ['Meeting of Monday\n\n6 October 2026\n\nPublished 8 October 2026', '2026-10-08', undefined],
  ])('%j', (lines, issued, byline) => {
    const found = factsIn(lines);
    expect(found.issued).toBe(issued);
    if (byline !== undefined) expect(found.byline).toBe(byline);
  });

  test.each([
    '6 October 2026\n\n8 October 2026',
    'Published 6 October 2026\n\nPublished 8 October 2026',
    'Updated 8 October 2026',
    'The bridge closed on 8 October 2026',
    '8 Octember 2026',
    '31 February 2026',
    'From 6 October 2026 to 8 October 2026',
  ])('does not give a day of publication: %j', (lines) => {
    expect(factsIn(lines).issued).toBeUndefined();
  });

  test.each(['By Ada Lee\n\nBy Bo Chen', 'By the river', 'By Rail', 'Ada Lee'])(
    'does not give a byline: %j',
    (lines) => {
      expect(factsIn(lines).byline).toBeUndefined();
    },
  );

  test('gives a well-formed day or none', () => {
    fc.assert(
      fc.property(fc.string(), (lines) => {
        expect(factsIn(lines).issued ?? '2026-10-08').toMatch(/^\d{4}-\d\d-\d\d$/);
      }),
    );
  });
});

test('a page titled with its outlet takes its title from the heading', () => {
  const { source, visibleDay } = readPage(
    '<html><title>Harbor Gazette</title><link rel="canonical" href="http://www.harborgazette.example/r.htm"><body><table><tr><td><h2>Rain comes</h2><p><i>By Edmund Farrow</i><br><font>Thursday 15 October 2026</font></p><p>It rained on the harbor for a week.</p></table>',
  );
  expect(source).toMatchObject({
    title: 'Rain comes',
    'container-title': 'Harbor Gazette',
    author: [{ family: 'Farrow', given: 'Edmund' }],
    issued: '2026-10-15',
  });
  expect(visibleDay).toBe('Thursday 15 October 2026');
});

test.each([
  ['Record of Tuesday - Town Council', '<h1>Town Council</h1><h2>Record of the meeting</h2>'],
  ['The ferry | Towpath Notes', '<h1><a href="/">Towpath Notes</a></h1><h2>The ferry</h2>'],
  ['A longer title - Post Example', '<h1>A title</h1>'],
])('an outlet at the end of a title is split off: %s', (title, headings) => {
  const { source } = readPage(
    `<html><title>${title}</title><link rel="canonical" href="https://postexample.test/r"><body>${headings}<p>It rains.</p>`,
  );
  const [own, outlet] = title.split(/ [|-] /);
  expect(source).toMatchObject({ title: own, 'container-title': outlet });
});

test('the end of a title is kept if nothing else names it as an outlet', () => {
  const { source } = readPage(
    '<html><title>Rain today - and tomorrow</title><link rel="canonical" href="https://post.example/r"><body><h1>Rain</h1><p>It rains.</p>',
  );
  expect(source).toMatchObject({
    title: 'Rain today - and tomorrow',
    'container-title': 'post.example',
  });
});
