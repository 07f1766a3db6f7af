import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { withCorrections } from '../content/write-corrections.ts';
import { printPins } from '../content/published-lock.ts';
import { withAddresses } from '../content/address-list.ts';
import {
  contentDir,
  parseContentFile,
  readContentFolder,
  type ContentFolder,
} from '../content/read.ts';
import { readTextFile } from '../content/files.ts';
import { publishedAddresses } from '../content/addresses.ts';
import { contentOf, type Content } from '../content/content.ts';
import { correctionsOf } from '../content/corrections.ts';
import { pinnedEvidence, pinKey, pinnedRecords } from '../content/evidence.ts';
import { checkFolder } from '../checks/gate.ts';
import type { Issue } from '../issues/issue.ts';
import { didYouMean } from '../issues/did-you-mean.ts';
import { formatIssues } from '../issues/report.ts';
import { changedFields } from '../content/evidence-changes.ts';
import { isDraft } from '../schemas/collection.ts';
import { correction, type Correction } from '../schemas/correction.ts';

const usage = `Record what is about to be published:   npm run accept
Publish a change to a record:           npm run accept -- quotes/<id> --because "why it changed"
  --kind correction | clarification | update   (default: correction)
  --on 2026-12-01                              (default: today, UTC)
A quotation gets a dated correction that readers see. In an article, set updated or add the correction yourself.`;

/** Faults that accepting itself mends; any other error must be mended first. */
const mended = new Set(['address-not-recorded', 'words-not-pinned', 'pinned-words-changed']);

/** `npm run accept`: pins new records and addresses, or publishes a change of a pinned record. */
async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      because: { type: 'string' },
      kind: { type: 'string', default: 'correction' },
      on: { type: 'string' },
    },
  });
  const [name, ...more] = positionals;
  if (more.length > 0 || (name === undefined && values.because !== undefined))
    return refuse(`Name one record.\n\n${usage}`);
  const dir = contentDir();
  const folder = await readContentFolder(dir);
  const standing = standingErrors(folder);
  if (standing.length > 0) return refuse(`Mend these first:\n${formatIssues(standing)}`);
  const content = contentOf(folder);
  if (name === undefined) return recordAll(dir, content, undefined);

  const key = name.includes('/') ? name : `quotes/${name}`;
  const record = pinnedRecords(content).find((candidate) => pinKey(candidate) === key);
  const pin = content.pins.find((candidate) => candidate.key === key);
  if (!record || !pin) {
    const known = content.pins.map((candidate) => candidate.key);
    return refuse(
      `There is no published record “${key}”: ${didYouMean(key, known, 'name it as published.lock does')}`,
    );
  }
  const changes = changedFields(pin.evidence, pinnedEvidence(record));
  if (changes.length === 0)
    return refuse(`“${key}” is as it was published: there is nothing to accept.`);
  if (values.because === undefined) return refuse(`Say why “${key}” changed.\n\n${usage}`);
  const terms = correction.pick({ on: true, kind: true, because: true }).safeParse({
    on: values.on ?? new Date().toISOString().slice(0, 10),
    kind: values.kind,
    because: values.because,
  });
  if (!terms.success) {
    const faults = terms.error.issues.map(({ path, message }) => `--${path.join()} ${message}`);
    return refuse(`${faults.join('\n')}\n\n${usage}`);
  }
  const isCorrected =
    record.collection !== 'quotes' ||
    (await correct(folder, record.id, correctionsOf(changes, terms.data)));
  if (isCorrected) await recordAll(dir, content, key);
}

function standingErrors(folder: ContentFolder): Issue[] {
  return checkFolder(folder).filter(
    ({ severity, code }) => severity === 'error' && !mended.has(code),
  );
}

/**
 * Writes corrections into a quotation's file, if the gate lets them pass.
 * @returns whether it did
 */
async function correct(
  folder: ContentFolder,
  id: string,
  corrections: readonly Correction[],
): Promise<boolean> {
  const old = folder.files.find((file) => file.collection === 'quotes' && file.id === id);
  if (!old) throw new Error(`There is no file of “${id}”.`);
  const text = withCorrections(await readFile(old.path, 'utf8'), corrections);
  const file = parseContentFile('quotes', old.path, Buffer.from(text));
  const files = folder.files.map((each) => (each === old ? file : each));
  const issues = standingErrors({ ...folder, files, issues: [...folder.issues, ...file.issues] });
  if (issues.length > 0) {
    refuse(`The correction would not pass:\n${formatIssues(issues)}`);
    return false;
  }
  await writeFile(old.path, text);
  console.log(
    `${old.path}: ${corrections.length} dated correction${corrections.length === 1 ? '' : 's'} added.`,
  );
  return true;
}

/** Writes the lock and the addresses. Only new records are pinned, and the one that was named. */
async function recordAll(
  dir: string,
  content: Content,
  changed: string | undefined,
): Promise<void> {
  const pinned = new Map(content.pins.map(({ key, evidence }) => [key, evidence]));
  const records = pinnedRecords(content).filter(({ data }) => !isDraft(data));
  const fresh = records.filter(
    (record) => !pinned.has(pinKey(record)) || pinKey(record) === changed,
  );
  for (const record of fresh) pinned.set(pinKey(record), pinnedEvidence(record));
  await writeFile(join(dir, 'published.lock'), printPins(pinned));

  const known = new Set(content.addresses.map(({ address }) => address));
  const added = publishedAddresses(content).filter((address) => !known.has(address));
  const file = join(dir, 'addresses.txt');
  await writeFile(file, withAddresses(await readTextFile(file), added));
  console.log(
    `Pinned ${fresh.length} record${fresh.length === 1 ? '' : 's'}, recorded ${added.length} new address${added.length === 1 ? '' : 'es'}.`,
  );

  const silent = records
    .filter(
      (record) =>
        changedFields(pinned.get(pinKey(record)) ?? '{}', pinnedEvidence(record)).length > 0,
    )
    .map(pinKey);
  if (silent.length > 0)
    refuse(`Not accepted, for each needs a reason of its own: ${silent.join(', ')}.\n\n${usage}`);
}

function refuse(message: string): void {
  console.error(message);
  process.exitCode = 1;
}

await main().catch((error: unknown) =>
  refuse(error instanceof Error ? error.message : String(error)),
);
