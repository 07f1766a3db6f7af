import { readFileSync } from 'node:fs';
import { parse, stringify } from 'yaml';
import { contentOf } from '../../../src/content/content.ts';
import { pinnedFields, pinKey, pinnedRecords } from '../../../src/content/pinned-fields.ts';
import { type ContentFile, type ContentFolder } from '../../../src/content/read.ts';
import { collections } from '../../../src/schemas/collections.ts';
import { partOf, whole, type Part } from '../part.ts';
import type { Random } from '../random.ts';
import { ofFiles } from './faults-of-files.ts';
import { faults, type Place } from './faults.ts';
import { isRefused } from './plant-files.ts';
import { errorsOf, PINNED, withText } from './problems.ts';
import { textFields, type TextField } from './text-fields.ts';

/** What became of the faults of one kind. */
export interface Tally {
  planted: number;
  refused: number;
  /** Passed where the gate says that it does not look. */
  outside: number;
}

/** What became of all faults. */
export interface Planted {
  readonly tallies: ReadonlyMap<string, Tally>;
  /** Why some passed. */
  readonly reasons: ReadonlySet<string>;
  /** The faults that passed though nothing says that they may. */
  readonly passed: readonly string[];
  /** The fields in which nothing could be planted, since no record has the fields around them. */
  readonly absent: readonly string[];
}

type Value = string | Value[] | { [key: string]: Value };

/**
 * Plants faults of every kind in every text field of every collection and in every kind of body, one at a time, and runs the
 * gate on each.
 * @param folder content that has no errors
 * @param share how much of all that could be planted is planted, from 0 to 1
 * @param part which fields and bodies it is planted in
 */
export function plantFaults(
  folder: ContentFolder,
  random: Random,
  share: number,
  part: Part = whole,
): Planted {
  const textOf = ({ path }: ContentFile): string => readFileSync(path, 'utf8');
  const known = new Set(errorsOf(folder));
  const tallies = new Map<string, Tally>();
  const reasons = new Set<string>();
  const passed: string[] = [];
  const absent: string[] = [];
  const plantAll = (
    place: Place,
    name: string,
    text: string,
    written: (text: string) => string,
    file: ContentFile,
  ) => {
    for (const { kind, outside, plant, isOfPins = false, isOfBodies = false } of faults) {
      if ((isOfBodies && place.field !== 'body') || random.next() >= share) continue;
      const reason = outside(place);
      const faulty = plant(text, random);
      if (faulty === undefined || faulty === text) continue;
      const tally = tallies.get(kind) ?? { planted: 0, refused: 0, outside: 0 };
      tallies.set(kind, tally);
      tally.planted += 1;
      const isFound = errorsOf(withText(folder, file, written(faulty))).some(
        (error) => !known.has(error) && (isOfPins || !error.includes(PINNED)),
      );
      if (isFound) tally.refused += 1;
      else if (reason === undefined) passed.push(`${name} (${file.path}): ${kind}`);
      else {
        tally.outside += 1;
        reasons.add(reason);
      }
    }
  };
  for (const field of partOf(textFields(), part)) {
    const found = random
      .sample(
        folder.files.filter(({ collection }) => collection === field.collection),
        Infinity,
      )
      .map((file) => ({ file, written: writer(textOf(file), field) }))
      .find(({ file, written }) => written && accepts(folder, file, written, known));
    if (!found?.written) {
      absent.push(field.name);
      continue;
    }
    const { file, written } = found;
    const sound = written.text ?? SOUND;
    const base = withText(folder, file, written.write(sound));
    const name = field.path.filter((step) => typeof step === 'string').join('.');
    const place = {
      collection: field.collection,
      field: name,
      isPinned: isPinned(base, file, written.write),
    };
    plantAll(place, field.name, sound, written.write, file);
  }
  const collectionNames = [...new Set(folder.files.map((file) => file.collection))];
  for (const collection of partOf(collectionNames, part)) {
    if (collections[collection].extension !== '.md') continue;
    const file = random.pick(folder.files.filter((each) => each.collection === collection));
    const text = textOf(file);
    const { body } = file.document;
    const head = text.slice(0, text.length - body.length);
    const place = { collection, field: 'body', isPinned: false };
    plantAll(place, `${collection} body`, body, (changed) => head + changed, file);
  }
  for (const fault of partOf(ofFiles, part)) {
    const tally = { planted: 1, refused: Number(isRefused(folder, fault)), outside: 0 };
    tallies.set(fault.kind, tally);
    if (tally.refused === 0) passed.push(`${fault.file}: ${fault.kind}`);
  }
  return { tallies, reasons, passed, absent };
}

/** A text that any field takes in which none was. */
const SOUND = 'Plain words about rain';

interface Writer {
  /** What the field has; undefined if it is absent. */
  readonly text: string | undefined;
  readonly write: (text: string) => string;
}

/** How a field of a file is written; undefined where the fields around it are absent. */
function writer(file: string, { path }: TextField): Writer | undefined {
  const isMarkdown = file.startsWith('---\n');
  const end = isMarkdown ? file.indexOf('\n---', 3) : file.length;
  const data = parse(file.slice(isMarkdown ? 4 : 0, end), { schema: 'failsafe' }) as Value;
  const holder = path.slice(0, -1).reduce<Value | undefined>(at, data);
  const last = path.at(-1) ?? '';
  if (typeof holder !== 'object' || (typeof last === 'number' && !(last in holder)))
    return undefined;
  const text = at(holder, last);
  if (text !== undefined && typeof text !== 'string') return undefined;
  return {
    text,
    write: (changed) => {
      (holder as Record<string | number, Value>)[last] = changed;
      const yaml = stringify(data, { defaultStringType: 'QUOTE_DOUBLE' });
      return isMarkdown ? `---\n${yaml}${file.slice(end + 1)}` : yaml;
    },
  };
}

function at(value: Value | undefined, step: string | number): Value | undefined {
  if (typeof value !== 'object') return undefined;
  return (value as Record<string | number, Value>)[step];
}

/** Whether a file has no new errors with a sound text in the field, except that published words changed. */
function accepts(
  folder: ContentFolder,
  file: ContentFile,
  { text, write }: Writer,
  known: ReadonlySet<string>,
): boolean {
  return errorsOf(withText(folder, file, write(text ?? SOUND))).every(
    (error) => known.has(error) || error.includes(PINNED),
  );
}

function isPinned(folder: ContentFolder, file: ContentFile, write: Writer['write']): boolean {
  const fieldsIn = (of: ContentFolder): string | undefined => {
    const content = contentOf(of);
    const record = pinnedRecords(content).find((each) => pinKey(each) === pinKey(file));
    return record && pinnedFields(record, content);
  };
  if (!collections[file.collection].pinned) return false;
  return fieldsIn(folder) !== fieldsIn(withText(folder, file, write('Other words of rain')));
}
