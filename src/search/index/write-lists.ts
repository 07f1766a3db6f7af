import { createHash } from 'node:crypto';
import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { termFiles, TERMS_FOLDER } from '../check/term-files.ts';
import { termsOfPassages } from '../check/terms.ts';
import { searchedPassages } from '../quotation-summary.ts';
import { subjectFile, type ConceptFile, type SpeakerFile } from '../subjects.ts';
import { vocabulary, vocabularyFile, vocabularyFiles } from '../vocabulary.ts';
import type { VolumeSummary } from '../volume.ts';
import type { IndexInput } from './index-input.ts';
import type { SearchRecord } from './search-record.ts';
import { conceptFiles, speakerFiles } from './subject-files.ts';

/**
 * Copies a folder of the search from the last build, if it was made from the same.
 * @param folder its path in the search
 * @param digest a digest of what it is made from
 * @returns whether it was copied
 */
export type ReuseFolder = (folder: string, digest: string) => boolean;

/** Writes the facet files. */
export async function writeFacets(
  { facets }: IndexInput,
  dir: string,
  reuse: ReuseFolder,
): Promise<void> {
  if (reuse('facets', digestOf([...facets.files]))) return;
  await mkdir(join(dir, 'facets'));
  for (const [file, content] of facets.files)
    await writeFile(join(dir, 'facets', file), JSON.stringify(content));
}

/** Writes the vocabulary files into a folder whose name changes with the records; returns their number. */
export async function writeVocabulary(
  records: readonly SearchRecord[],
  name: string,
  dir: string,
  reuse: ReuseFolder,
): Promise<number> {
  const folder = dirname(vocabularyFile(name, 0));
  if (!reuse(folder, name)) {
    await mkdir(join(dir, folder), { recursive: true });
    for (const [number, file] of vocabularyFiles(vocabulary(records)).entries())
      await writeFile(join(dir, vocabularyFile(name, number)), JSON.stringify(file));
  }
  return (await readdir(join(dir, folder))).length;
}

/** Writes the concept files and speaker files; returns the number of speaker files. */
export async function writeSubjects(
  { subjects, speakers, records }: IndexInput,
  name: string,
  dir: string,
  reuse: ReuseFolder,
): Promise<number> {
  const folder = dirname(subjectFile.speakers(name, 0));
  if (!reuse(folder, digestOf([name, subjects, speakers]))) {
    await mkdir(join(dir, folder), { recursive: true });
    const write = (file: string, content: ConceptFile | SpeakerFile): Promise<void> =>
      writeFile(join(dir, file), JSON.stringify(content));
    for (const [index, file] of conceptFiles(subjects.concepts, records).entries())
      await write(subjectFile.concept(name, index), file);
    for (const [index, file] of speakerFiles(speakers).entries())
      await write(subjectFile.speakers(name, index), file);
  }
  const files = await readdir(join(dir, folder));
  return files.filter((file) => file.startsWith('speakers-')).length;
}

/** Writes the term files into a folder whose name changes with the records; returns their number. */
export async function writeTerms(
  records: readonly SearchRecord[],
  name: string,
  dir: string,
  reuse: ReuseFolder,
): Promise<number> {
  const folder = join(TERMS_FOLDER, name);
  if (!reuse(folder, name)) {
    await mkdir(join(dir, folder), { recursive: true });
    const files = termFiles(records.map(({ shown }) => termsOfPassages(searchedPassages(shown))));
    for (const [number, file] of files.entries())
      await writeFile(join(dir, folder, `${number}.json`), JSON.stringify(file));
  }
  return (await readdir(join(dir, folder))).length;
}

/** Writes the summary of the volume, which the passage check loads first. */
export async function writeSummary(
  { records }: IndexInput,
  name: string,
  termFileCount: number,
  dir: string,
): Promise<void> {
  const volume: VolumeSummary = {
    name,
    quotations: records.length,
    terms: termFileCount,
  };
  await writeFile(join(dir, 'volume.json'), JSON.stringify(volume));
}

function digestOf(values: readonly unknown[]): string {
  return createHash('sha256').update(JSON.stringify(values)).digest('hex');
}
