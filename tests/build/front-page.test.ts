import { expect, test } from 'vitest';
import { inSentence } from '../../src/dates/in-sentence.ts';
import { parsedEdtf } from '../../src/dates/parsed.ts';
import { site } from '../../src/site.ts';
import { builtSite } from './built-site.ts';
import { plain } from './plain.ts';

const built = builtSite();

test('each deadline without a reported outcome on the front page says how far the sources reach', () => {
  const items = built.pages
    .get('index.html')
    ?.root.querySelectorAll('section[aria-labelledby="promises"] li')
    .map(({ textContent }) => plain(textContent));
  expect(items?.length).toBeGreaterThan(0);
  const extent = `which end ${inSentence(parsedEdtf(site.materialUntil), 'said')}; last checked`;
  for (const item of items ?? []) expect(item).toContain(extent);
});
