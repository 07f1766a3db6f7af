import { mkdir, writeFile } from 'node:fs/promises';
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

/** Writes the facet files. */
export async function writeFacets({ facets }: IndexInput, dir: string): Promise<void> {
  await mkdir(join(dir, 'facets'));
  for (const [file, content] of facets.files)
    await writeFile(join(dir, 'facets', file), JSON.stringify(content));
}

/** Writes the vocabulary files; returns their number. */
export async function writeVocabulary(
  records: readonly SearchRecord[],
  name: string,
  dir: string,
): Promise<number> {
  await mkdir(dirname(join(dir, vocabularyFile(name, 0))), { recursive: true });
  const files = vocabularyFiles(vocabulary(records));
  for (const [number, file] of files.entries())
    await writeFile(join(dir, vocabularyFile(name, number)), JSON.stringify(file));
  return files.length;
}

/** Writes the concept files and speaker files; returns the number of speaker files. */
export async function writeSubjects(
  { subjects, speakers, records }: IndexInput,
  name: string,
  dir: string,
): Promise<number> {
  await mkdir(dirname(join(dir, subjectFile.speakers(name, 0))), { recursive: true });
  const write = (file: string, content: ConceptFile | SpeakerFile): Promise<void> =>
    writeFile(join(dir, file), JSON.stringify(content));
  for (const [index, file] of conceptFiles(subjects.concepts, records).entries())
    await write(subjectFile.concept(name, index), file);
  const files = speakerFiles(speakers);
  for (const [index, file] of files.entries()) await write(subjectFile.speakers(name, index), file);
  return files.length;
}

/** Writes the term files into a folder whose name changes with the records; returns their number. */
export async function writeTerms(
  records: readonly SearchRecord[],
  name: string,
  dir: string,
): Promise<number> {
  const folder = join(dir, TERMS_FOLDER, name);
  await mkdir(folder, { recursive: true });
  const files = termFiles(records.map(({ shown }) => termsOfPassages(searchedPassages(shown))));
  for (const [number, file] of files.entries())
    await writeFile(join(folder, `${number}.json`), JSON.stringify(file));
  return files.length;
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
