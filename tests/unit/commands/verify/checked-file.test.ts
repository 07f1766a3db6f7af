import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { archiveFromContent } from '../../../../src/archive/from-content.ts';
import {
  checkedAsData,
  checkFile,
  formatChecked,
  type Records,
} from '../../../../src/commands/verify/checked-file.ts';
import { readContentFolder } from '../../../../src/content/read.ts';
import { archiveRecords } from '../../../../src/search/check/archive-records.ts';
import { wordMutants } from '../../../bench/mutations/mutants.ts';
import { seeded } from '../../../bench/random.ts';

const folder = 'content/articles';
const articles = readdirSync(folder);
let records: Records;

beforeAll(async () => {
  records = archiveRecords(archiveFromContent(await readContentFolder('content')));
});

/** The positions of the quotations in a text that need a look, as `line:column grade`. */
async function wrongIn(file: string, text: string): Promise<string[]> {
  const checked = await checkFile(file, text, records);
  return checked
    .filter(({ isWrong }) => isWrong)
    .map(({ line, column, finding }) => `${line}:${column} ${finding.grade}`);
}

test.each(articles)('nothing is wrong in %s', async (name) => {
  expect(await wrongIn(name, readFileSync(join(folder, name), 'utf8'))).toEqual([]);
});

describe('fifty deliberate changes are all found:', () => {
  const CHANGES = 50;
  /** The words of a quotation in an article, if they have no brackets, in which an editor may change words. */
  const directive = /(?<=:quote\[)[^[\]]{10,}(?=\]\{)/g;
  const random = seeded(2026);
  const planted = Array.from({ length: CHANGES }, (_, round) => {
    const name = articles[round % articles.length] ?? '';
    const text = readFileSync(join(folder, name), 'utf8');
    const found = random.pick([...text.matchAll(directive)]);
    const mutant = random.pick(wordMutants(found[0], random));
    const changed =
      text.slice(0, found.index) + mutant.text + text.slice(found.index + found[0].length);
    const before = text.slice(0, found.index - ':quote['.length).split('\n');
    const place = `${before.length}:${(before.at(-1)?.length ?? 0) + 1}`;
    return { name, kind: mutant.kind, words: mutant.text, changed, place };
  });

  test.each(planted)('$kind in $name: $words', async ({ name, changed, place }) => {
    expect(await wrongIn(name, changed)).toEqual([`${place} new-variant`]);
  });
});

const said = 'The world will move forward, but Russia will only use some second-grade technology';
const wrong = said.replace('only', 'never');

describe('every kind of file', () => {
  test.each([
    ['draft.md', `# Draft\nHe said “${wrong}” and left.`, '2:9'],
    ['draft.md', `---\ntitle: “${wrong}”\n---\n\n> ${wrong}`, '5:1'],
    ['draft.md', `Text\n\n:::quote{#any}\n${wrong}\n:::`, '3:1'],
    ['draft.markdown', `* A list\n* “${wrong}”`, '2:3'],
    ['draft.html', `<p>Tom &amp; Jerry\n“${wrong}”</p>`, '2:1'],
    ['draft.html', `<p>Tom &amp; Jerry “${wrong}”</p>`, '1:20'],
    ['draft.html', `<p>He said <q>${wrong}</q></p>`, '1:12'],
    ['draft.html', `<style>“x”</style>\n<blockquote><p>${wrong}</p></blockquote>`, '2:1'],
    ['draft.html', `<p>He said “The <em>world</em> ${wrong.slice(10)}”</p>`, '1:12'],
    ['-', `<!doctype html><p>“${wrong}”`, '1:19'],
    ['draft.txt', `One\n\nHe said “${wrong}”`, '3:9'],
    ['draft', `\uFEFF“${wrong}”`, '1:1'],
    ['draft.txt', `A\r\n“${wrong}”`, '2:1'],
  ])('%s: %s', async (file, text, place) => {
    expect(await wrongIn(file, text)).toEqual([`${place} new-variant`]);
  });

  test.each([
    [
      'draft.md',
      `He said “${said} and spend huge resources to recreate what there already is in the world, but can’t be imported” and left. “Nobody has ever seen such clouds here”`,
    ],
    ['draft.md', `It is called :scare[“${wrong}”]`],
    ['draft.html', `<script>“${wrong}”</script><pre>“${wrong}”</pre>`],
    ['draft.txt', ''],
    ['draft.txt', wrong],
  ])('nothing is wrong in %s: %s', async (file, text) => {
    expect(await wrongIn(file, text)).toEqual([]);
  });

  test('code is read like other words, as in the gate', async () => {
    expect(await wrongIn('draft.md', `\`“${wrong}”\``)).toEqual(['1:1 new-variant']);
  });

  test('the words of an altered printing need a directive that names it', async () => {
    const words = 'graphics cards for AI and supercomputers were the hardest to substitute';
    const quoted = (attributes: string) =>
      `:quote[${words}]{#gref-graphics-cards-reported${attributes}}`;
    expect(await wrongIn('a.md', `Gref said: “${words}”`)).toEqual(['1:12 known-alteration']);
    expect(await wrongIn('a.md', quoted(''))).toEqual(['1:1 known-alteration']);
    expect(await wrongIn('a.md', quoted(' witness=lambham'))).toEqual([]);
  });
});

describe('the report', () => {
  test('says in a few lines where a quotation is, what is known, the words on record and their address', async () => {
    const [checked] = await checkFile('draft.txt', `Putin said: “${wrong}”`, records);
    if (!checked) throw new Error('Nothing was found.');
    expect(formatChecked(checked)).toBe(
      [
        'draft.txt:1:13  Differs from every printing we have: oleg-vyugin-second-grade',
        `    “${wrong}”`,
        '    No printing in our records reads like this. The nearest is by Business Insider, via Yahoo.',
        '    A negation was gained: “never”.',
        "    A negation was lost: “can't”.",
        '    The text attributes these words to Putin. Our records attribute them to Oleg Vyugin.',
        `    → “${said} and spend huge resources to recreate what there already is in the world, but can't be imported”`,
        '    → https://verbatim.example/quotes/oleg-vyugin-second-grade/',
      ].join('\n'),
    );
  });

  test('as data', async () => {
    const [checked] = await checkFile('draft.txt', `“${wrong}”`, records);
    if (!checked) throw new Error('Nothing was found.');
    expect(JSON.parse(JSON.stringify(checkedAsData(checked)))).toMatchObject({
      file: 'draft.txt',
      line: 1,
      column: 1,
      words: wrong,
      grade: 'new-variant',
      differs: true,
      record: 'oleg-vyugin-second-grade',
      printing: { id: 'bi', outlet: 'Business Insider, via Yahoo' },
      polarity: { negationsGained: ['never'] },
    });
    const [unknown] = await checkFile('draft.txt', '“Nobody has ever seen such clouds”', records);
    expect(unknown && checkedAsData(unknown)).toEqual({
      file: 'draft.txt',
      line: 1,
      column: 1,
      words: 'Nobody has ever seen such clouds',
      grade: 'not-on-record',
      differs: false,
    });
  });
});
