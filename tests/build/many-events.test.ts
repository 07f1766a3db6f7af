import { brotliCompressSync, constants } from 'node:zlib';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { commandsText } from '../../src/interface/strings.ts';
import { smallSettings } from '../unit/checks/small-files.ts';
import { readBuiltSite } from './built-site.ts';
import { siteCopy } from './site-copy.ts';

/** The number of events and the years they are in. The last year has as many as any four before it. */
const COUNT = 5000;
const FIRST = 2001;
const LAST = 2024;

const WORDS =
  'minister harvest rain forecast ministry farmers report says delays plan figures council budget northern valley early frost river board promises new dam water prices rise committee hears evidence storm warning ends after week dry summer record yields fall trade talks resume on grain storage'.split(
    ' ',
  );

/** A generator of numbers below 1, the same in each run. */
function numbers(): () => number {
  let state = 42;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32;
    return state / 2 ** 32;
  };
}

/** The file of an event with words, a date and sometimes a promise, as in an archive of many years. */
function eventFile(next: () => number): string {
  const words = (count: number): string =>
    Array.from({ length: count }, () => WORDS[Math.floor(next() * WORDS.length)]).join(' ');
  const two = (most: number): string => String(1 + Math.floor(next() * most)).padStart(2, '0');
  const share = next();
  const year = share < 0.14 ? LAST : FIRST + Math.floor(next() * (LAST - FIRST));
  const month = `${year}-${two(12)}`;
  const date = next() < 0.7 ? `${month}-${two(28)}` : next() < 0.5 ? month : `${month}-${two(28)}~`;
  const isPromise = next() < 0.1;
  const happened = ['happened', 'said', 'printed'][Math.floor(next() * 3)];
  const kind = isPromise ? 'planned' : happened;
  const promise = isPromise
    ? `promise:\n  by: ${year + 1}-${two(12)}\n  state: ${next() < 0.5 ? 'unknown' : 'kept'}\n  checked: 2025-06-10\n`
    : '';
  return `---\ntitle: About ${words(7)}\ndate: ${date}\nkind: ${kind}\nsources: [morning-post]\ntopics: [weather]\n${promise}---\n\nThe ${words(28)}.\n`;
}

/** Whether a file is smaller than a limit when Brotli-compressed. Slow compression is used only if a fast one is not enough. */
function isBelow(limit: number, file: Buffer): boolean {
  return [5, constants.BROTLI_MAX_QUALITY].some((quality) => {
    const params = { [constants.BROTLI_PARAM_QUALITY]: quality };
    return brotliCompressSync(file, { params }).length < limit;
  });
}

test('with 5,000 events, every timeline page is under 100 KB when Brotli-compressed', async () => {
  const copy = siteCopy();
  try {
    copy.content.write('site.yaml', `${smallSettings}sections: [timeline, events]\n`);
    const next = numbers();
    for (let number = 1; number <= COUNT; number += 1)
      copy.content.write(`events/event-${number}.md`, eventFile(next));
    await copy.content.accept();
    const { code, output } = await copy.run('build.ts');
    expect([code, output.slice(-4000)]).toEqual([
      0,
      expect.stringContaining(commandsText.build.inPlace('dist')),
    ]);
    const site = readBuiltSite(join(copy.folder, 'dist'));
    const pages = [...site.pages.keys()];
    const ofYears = pages.filter((file) => /^timeline\/\d{4}\//.test(file));
    expect(ofYears.length).toBe(LAST - FIRST + 2);
    expect(pages.filter((file) => !isBelow(100 * 1024, site.read(file)))).toEqual([]);
    const listed = ofYears.flatMap((file) => [...(site.pages.get(file)?.ids ?? [])]);
    expect(listed.filter((id) => /^event-\d+$/.test(id)).length).toBe(COUNT);
  } finally {
    copy.remove();
  }
}, 600_000);
