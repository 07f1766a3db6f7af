import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseEvidence, printEvidence } from '../../../src/evidence/evidence.ts';
import { excerptOfPage } from '../../../src/evidence/excerpt-of-page.ts';
import { pageText } from '../../../src/evidence/page-text.ts';

const evidence = {
  source: 'morning-post',
  url: 'https://morning-post.example/a: "b"#c',
  seen: '2026-11-28',
  text: '---\nThe rain will come.\n\n---\n“Yes,” she said.',
};

test('evidence is read back as it was written, and not at all if its text was changed', () => {
  expect(parseEvidence(printEvidence(evidence))).toEqual(evidence);
  expect(parseEvidence(printEvidence(evidence).replace('rain', 'snow'))).toBeUndefined();
  expect(parseEvidence('The rain will come.')).toBeUndefined();
  fc.assert(
    fc.property(
      fc.string().map((text) => text.replaceAll('\r', '').trim()),
      (text) => {
        expect(parseEvidence(printEvidence({ ...evidence, text }))).toEqual({ ...evidence, text });
      },
    ),
  );
});

test('an excerpt has the lines around each passage and no others', () => {
  const page = 'One.\n\nTwo.\n\nThree has words.\n\nFour.\n\nFive.\n\nSix has words.';
  const spans = [
    { start: page.indexOf('has'), end: page.indexOf('words') },
    { start: page.lastIndexOf('has'), end: page.lastIndexOf('words') },
  ];
  expect(excerptOfPage(page, spans.slice(0, 1))).toBe('Two.\n\nThree has words.\n\nFour.');
  expect(excerptOfPage(page, spans)).toBe(
    'Two.\n\nThree has words.\n\nFour.\n\n[…]\n\nFive.\n\nSix has words.',
  );
  const long = `${'before '.repeat(500)}words${' after'.repeat(500)}`;
  const at = long.indexOf('words');
  const kept = excerptOfPage(long, [{ start: at, end: at + 5 }]);
  expect(long).toContain(kept);
  expect(kept.length).toBeLessThan(700);
});

test('an excerpt of any page contains its passage', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('a', ' ', '\n', 'é'), maxLength: 2000 }),
      fc.nat(),
      fc.nat(50),
      (page, from, length) => {
        const start = page.length === 0 ? 0 : from % page.length;
        const end = Math.min(start + length, page.length);
        expect(excerptOfPage(page, [{ start, end }])).toContain(page.slice(start, end).trim());
      },
    ),
  );
});

test('the text of a page is what readers see, followed by its metadata', () => {
  const html = `<title>Rain &amp; more</title><meta property="og:description" content="In short.">
    <script>if (a < b) document.write('no')</script><style>p { color: red }</style>
    <script type="application/ld+json">{ "@type": "Article", "headline": "Lee", "articleBody": "All of it." }</script>
    <script type="application/ld+json">{ broken</script>
    <h1>Lee   promises\n rain</h1><p>She <i>said</i> it.<br>Twice.<q>Yes</q></p><textarea>no</textarea>`;
  expect(pageText(html)).toBe(
    'Rain & more\n\nLee promises rain\n\nShe said it.\nTwice.“Yes”\n\nIn short.\n\nAll of it.',
  );
});
