import { readFile } from 'node:fs/promises';
import { contentOf } from '../../content/content.ts';
import { correctionsOf, type CorrectionDetails } from '../../content/corrections.ts';
import { changedFields } from '../../content/evidence-changes.ts';
import { pinnedEvidence, pinKey, pinnedRecords } from '../../content/evidence.ts';
import { parseContentFile, type ContentFolder } from '../../content/read.ts';
import { withCorrections } from '../../content/write-corrections.ts';
import { commandsText } from '../../interface/strings.ts';
import { nearest } from '../../issues/nearest.ts';
import { formatIssues } from '../../issues/report.ts';
import { correction, type Correction } from '../../schemas/correction.ts';
import { CommandError, UsageError } from '../command.ts';
import { errorsToFix } from './read-fixed.ts';

const text = commandsText.accept;

/** The options of `npm run accept` about a change. */
interface Given {
  readonly because?: string | undefined;
  readonly kind: string;
  readonly on: string;
}

/** An accepted change of a published record. */
export interface AcceptedChange {
  /** The record's key in `published.lock`. */
  readonly key: string;
  /** The record's file with its corrections, if it gets any. */
  readonly corrected?: { readonly path: string; readonly text: string; readonly count: number };
}

/**
 * Accepts the change of a published record; a quotation gets corrections in its file. Nothing is written yet.
 * @param name the record's key in `published.lock`, or the id of a quotation
 * @throws CommandError if there is no such change, or if the gate refuses its corrections
 */
export async function acceptChange(
  folder: ContentFolder,
  name: string,
  given: Given,
): Promise<AcceptedChange> {
  const key = name.includes('/') ? name : `quotes/${name}`;
  const content = contentOf(folder);
  const record = pinnedRecords(content).find((candidate) => pinKey(candidate) === key);
  const pin = content.pins.find((candidate) => candidate.key === key);
  if (!record || !pin) {
    const known = content.pins.map((candidate) => candidate.key);
    throw new CommandError(text.unknownRecord(key, nearest(key, known)));
  }
  const changes = changedFields(pin.evidence, pinnedEvidence(record));
  if (changes.length === 0) throw new CommandError(text.unchanged(key));
  const terms = termsOf(key, given);
  if (record.collection !== 'quotes') return { key };
  return { key, corrected: await correct(folder, record.id, correctionsOf(changes, terms)) };
}

function termsOf(key: string, given: Given): CorrectionDetails {
  if (given.because === undefined) throw new UsageError(text.reasonMissing(key));
  const terms = correction.pick({ on: true, kind: true, because: true }).safeParse(given);
  if (terms.success) return terms.data;
  const faults = terms.error.issues.map(({ path, message }) => `--${path.join()} ${message}`);
  throw new UsageError(faults.join('\n'));
}

/**
 * Adds corrections to the text of a quotation's file.
 * @throws CommandError if the gate refuses them
 */
async function correct(
  folder: ContentFolder,
  id: string,
  corrections: readonly Correction[],
): Promise<NonNullable<AcceptedChange['corrected']>> {
  const old = folder.files.find((file) => file.collection === 'quotes' && file.id === id);
  if (!old) throw new Error(`There is no file of “${id}”.`);
  const corrected = withCorrections(await readFile(old.path, 'utf8'), corrections);
  const file = parseContentFile('quotes', old.path, Buffer.from(corrected));
  const files = folder.files.map((each) => (each === old ? file : each));
  const errors = errorsToFix({ ...folder, files, issues: [...folder.issues, ...file.issues] });
  if (errors.length > 0) throw new CommandError(text.refused(formatIssues(errors)));
  return { path: old.path, text: corrected, count: corrections.length };
}
