import { afterEach, beforeEach, expect, test } from 'vitest';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { addLi } from '../unit/checks/other-speaker.ts';
import { smallContent, type SmallContent } from '../unit/checks/small-content.ts';
import { runHere } from './command-here.ts';
import { addRecords, recorded } from './imported-draft.ts';

let content: SmallContent;

beforeEach(async () => {
  content = smallContent();
  addRecords(content);
  addLi(content);
  await content.accept();
});

afterEach(() => {
  content.delete();
});

/** Imports a text as the article “Short”. Returns the article and the report. */
async function imported(
  text: string,
  ...args: readonly string[]
): Promise<{ readonly article: string; readonly output: string }> {
  const file = join(content.dir, '.short.md');
  writeFileSync(
    file,
    `---\ntitle: Short\ndek: A draft.\npublished: 2026-11-28\nauthors: [Verbatim]\n---\n\n${text}\n`,
  );
  const { code, output } = await runHere(content.dir, 'import.ts', { CONTENT_DIR: '.' }, [
    file,
    ...args,
  ]);
  expect(code, output).toBe(0);
  return { article: content.read('articles/short.md'), output };
}

test('a few words from a record are set if the sentence names its speaker', async () => {
  const { article, output } = await imported(
    'The mills, Ada Lee said, “feeds no one”.\n\nAda Lee told the council that seed would have no “tax on seed”.',
  );
  expect(article).toContain(':quote[feeds no one]{#lee-mills}');
  expect(article).toContain(':quote[tax on seed]{#lee-taxes}');
  expect(output).toContain('2 linked to a record.');
});

test('they are reported if the sentence names nobody', async () => {
  const { article, output } = await imported('A mill “feeds no one,” she wrote.');
  expect(article).toContain('“feeds no one,” she wrote');
  expect(output).toContain('1 left as written for you to decide.');
  expect(output).toContain(
    '“feeds no one,” is in lee-mills, but no name says whose words these are: if they are from that record, write :quote[feeds no one,]{#lee-mills} in place of the quotation marks.',
  );
});

test('they are left as written, and reported with their speaker, if it names somebody else', async () => {
  const { article, output } = await imported('A mill “feeds no one,” Li Bo said.', '--publish');
  expect(article).toContain('“feeds no one,” Li Bo said');
  expect(output).toContain(
    'the sentence attributes “feeds no one,” to Li Bo, but these words are on record only as “lee-mills”, by Ada Lee',
  );
});

test('terms are left as written and not counted', async () => {
  const { article, output } = await imported('The “tax on seed” is old.');
  expect(article).toContain('The “tax on seed” is old.');
  expect(output).toContain('with 0 quotations');
  expect(output).not.toMatch(/^\d+ set as|0 not on record/mu);
});

test('short quotations that are not on record are counted', async () => {
  const { output } = await imported(
    '“Far too late,” Li Bo said. Ada Lee called the mill “a sleeping giant”.',
  );
  expect(output).toContain('with 2 quotations');
  expect(output).toContain('\n2 not on record and only four words or fewer.');
});

test('a missing record is a warning in a draft, as in the check', async () => {
  const { output } = await imported('“Far too late,” Li Bo said.');
  expect(output).toContain('warning  unrecorded-speech');
  expect(output).not.toContain('error');
});

test('and an error in a text to be published', async () => {
  const { output } = await imported('“Far too late,” Li Bo said.', '--publish');
  expect(output).toContain('error  unrecorded-speech');
});

test('two adjacent interrupted quotations are set, each with its own speaker', async () => {
  const text = `“A mill that stands still feeds no one,” Ada Lee said, “and most of ours stand still.” “The sun will probably come in June,” Li Bo said.`;
  const { article, output } = await imported(text);
  expect(article).toContain('{#li-sun} Li Bo said');
  expect(output).toContain('2 linked to a record.');
  expect(output).not.toContain('other-speaker');
});

test('words on record for another speaker are reported with their record, by the import and by the gate', async () => {
  const { output } = await imported(`“${recorded['lee-wells']},” Li Bo said.`, '--publish');
  expect(output).toContain('Our records attribute them to Ada Lee.');
  expect((await content.issues()).map(({ message }) => message)).toContainEqual(
    expect.stringContaining('is on record as “lee-wells”, by Ada Lee, but is not printed as'),
  );
});
