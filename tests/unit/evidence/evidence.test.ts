import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseEvidence, printEvidence } from '../../../src/evidence/evidence.ts';
import { linesAround } from '../../../src/evidence/lines-around.ts';
import { pageText } from '../../../src/evidence/page-text.ts';

const evidence = {
  source: 'morning-post',
  url: 'https://morning-post.example/rain',
  seen: '2025-06-01',
  text: '“It will rain,” she said.\n\n---\n\nThe market: closed.',
};

describe('evidence', () => {
  test('is read as it was printed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (words) => {
        const text = words.replace(/\r/g, '').trim();
        expect(parseEvidence(printEvidence({ ...evidence, text }))).toEqual({ ...evidence, text });
      }),
    );
  });

  test('is none whose text was changed, or that is another file', () => {
    const file = printEvidence(evidence);
    expect(parseEvidence(file.replace('rain,', 'snow,'))).toBeUndefined();
    expect(parseEvidence(file.replace('2025-06-01', 'in June'))).toBeUndefined();
    expect(parseEvidence('A text.')).toBeUndefined();
  });

  test('needs no address', () => {
    const { url: _, ...rest } = evidence;
    expect(parseEvidence(printEvidence(rest))).toEqual({ ...rest, url: undefined });
  });
});

describe('the lines around passages', () => {
  const lines = ['One.', 'Two.', 'Three.', 'Four.', 'Five.', 'Six.', 'Seven.'];
  const text = lines.join('\n\n');
  const spanOf = (words: string) => {
    const start = text.indexOf(words);
    return { start, end: start + words.length };
  };

  test('are those that have them, with one before and one after', () => {
    expect(linesAround(text, [spanOf('Three')])).toBe('Two.\n\nThree.\n\nFour.');
    expect(linesAround(text, [spanOf('One')])).toBe('One.\n\nTwo.');
  });

  test('show where lines between passages are left out', () => {
    expect(linesAround(text, [spanOf('One'), spanOf('Six')])).toBe(
      'One.\n\nTwo.\n\n[…]\n\nFive.\n\nSix.\n\nSeven.',
    );
  });

  test('beside a passage are shortened', () => {
    const long = 'word '.repeat(200).trim();
    const [before = '', , after = ''] = linesAround(`${long}\n\nRain.\n\n${long}`, [
      { start: long.length + 2, end: long.length + 7 },
    ]).split('\n\n');
    expect(before).toMatch(/^… word/);
    expect(after).toMatch(/word …$/);
    expect(before.length + after.length).toBeLessThan(600);
  });
});

describe('the text of a page', () => {
  test('has a blank line between paragraphs, and no menus', () => {
    const { text } = pageText(
      '<nav>Home</nav><article><h1>Rain</h1><p>It  will\nrain.</p><p>Soon.</p><script>x()</script></article>',
    );
    expect(text).toBe('Rain\n\nIt will rain.\n\nSoon.');
  });

  test('has the marks of q elements, and its block quotations by themselves', () => {
    const { text, blockQuotations } = pageText(
      '<p>She said <q>rain</q>.</p><blockquote><p>And wind.</p></blockquote>',
    );
    expect(text).toBe('She said “rain”.\n\nAnd wind.');
    expect(blockQuotations).toEqual(['And wind.']);
  });

  test('is there for anything', () => {
    fc.assert(fc.property(fc.string(), (html) => typeof pageText(html).text === 'string'));
  });
});
