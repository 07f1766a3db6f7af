import { readFile } from 'node:fs/promises';
import { contentOf } from '../../content/content.ts';
import { correctionsFor, type CorrectionDetails } from '../../content/corrections.ts';
import { addsCorrection, changedFields, type FieldChange } from '../../content/changed-fields.ts';
import { pinnedFields, pinKey, pinnedRecords } from '../../content/pinned-fields.ts';
import { parseContentFile, type ContentFolder } from '../../content/read.ts';
import { withCorrections } from '../../content/write-corrections.ts';
import { commandsText } from '../../interface/strings.ts';
import { nearest } from '../../issues/nearest.ts';
import { formatIssues } from '../../issues/report.ts';
import { collections } from '../../schemas/collections.ts';
import { correctionDetails, type Correction } from '../../schemas/correction.ts';
import { CommandError, UsageError } from '../command.ts';
import { errorsToFix } from './read-acceptable.ts';

const text = commandsText.accept;

/** The options of `npm run accept` that describe a change. */
interface ChangeOptions {
  readonly because?: string | undefined;
  readonly kind: string;
  readonly on: string;
}

/** A change to a published record, ready to be accepted. */
export interface AcceptedChange {
  /** The record's key in `published.lock`. */
  readonly key: string;
  readonly changes: readonly FieldChange[];
  /** The content folder as it will be once the change is accepted. */
  readonly folder: ContentFolder;
  /** The record's file with new corrections, unless an editor has already written them. */
  readonly corrected?: { readonly path: string; readonly text: string; readonly count: number };
}

/**
 * Prepares a change to a published record. Adds dated corrections with the reason to the text of its file, unless an editor has
 * already written some and gives no reason. Nothing is written to disk yet.
 * @param name the record's key in `published.lock`, or the id of a quotation
 * @throws CommandError if there is no such record or no change, or if the gate rejects the corrections
 * @throws UsageError if the reason is missing or an option is invalid
 */
export async function acceptChange(
  folder: ContentFolder,
  name: string,
  given: ChangeOptions,
): Promise<AcceptedChange> {
  const key = name.includes('/') ? name : `quotes/${name}`;
  const content = contentOf(folder);
  const record = pinnedRecords(content).find((candidate) => pinKey(candidate) === key);
  const pin = content.pins.find((candidate) => candidate.key === key);
  if (!record || !pin) {
    const known = content.pins.map((candidate) => candidate.key);
    throw new CommandError(text.unknownRecord(key, nearest(key, known)));
  }
  const changes = changedFields(pin.fields, pinnedFields(record, content));
  if (changes.length === 0) throw new CommandError(text.unchanged(key));
  if (given.because === undefined && changes.some(addsCorrection)) return { key, changes, folder };
  const details = detailsFrom(key, given);
  return { key, changes, ...(await correct(folder, key, correctionsFor(changes, details))) };
}

function detailsFrom(key: string, given: ChangeOptions): CorrectionDetails {
  if (given.because === undefined) throw new UsageError(text.reasonMissing(key));
  const details = correctionDetails.safeParse(given);
  if (details.success) return details.data;
  const faults = details.error.issues.map(({ path, message }) => `--${path.join()} ${message}`);
  throw new UsageError(faults.join('\n'));
}

/**
 * Adds corrections to the text of a record's file.
 * @throws CommandError if the gate rejects them
 */
async function correct(
  folder: ContentFolder,
  key: string,
  corrections: readonly Correction[],
): Promise<Required<Pick<AcceptedChange, 'folder' | 'corrected'>>> {
  const old = folder.files.find(({ collection, id }) => pinKey({ collection, id }) === key);
  if (!old) throw new Error(`There is no file of “${key}”.`);
  const { extension } = collections[old.collection];
  const corrected = withCorrections(await readFile(old.path, 'utf8'), corrections, extension);
  const file = parseContentFile(old.collection, old.path, Buffer.from(corrected));
  const files = folder.files.map((each) => (each === old ? file : each));
  const result = { ...folder, files, issues: [...folder.issues, ...file.issues] };
  const errors = errorsToFix(result);
  if (errors.length > 0) throw new CommandError(text.refused(formatIssues(errors)));
  return {
    folder: result,
    corrected: { path: old.path, text: corrected, count: corrections.length },
  };
}
