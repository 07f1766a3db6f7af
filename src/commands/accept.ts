import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { withCorrections } from '../archive/correct-record.ts';
import { printPins } from '../archive/pins.ts';
import { printAddresses } from '../archive/published-addresses.ts';
import { contentDir, readContentFolder } from '../archive/read.ts';
import { publishedAddresses } from '../integrity/addresses.ts';
import { contentOf, type Content } from '../integrity/content.ts';
import { evidenceOf, pinKey, pinnedRecords, type PinnedRecord } from '../integrity/evidence.ts';
import { checkFolder } from '../integrity/gate.ts';
import { formatIssues } from '../integrity/report.ts';
import { changedFields, type FieldChange } from '../quotation/evidence-changes.ts';
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
  const dir = contentDir();
  const folder = await readContentFolder(dir);
  const standing = checkFolder(folder).filter(
    ({ severity, code }) => severity === 'error' && !mended.has(code),
  );
  if (standing.length > 0) return refuse(`Mend these first:\n${formatIssues(standing)}`);
  const content = contentOf(folder);

  const key = keyOf(positionals[0]);
  if (key !== undefined) {
    const record = pinnedRecords(content).find((candidate) => pinKey(candidate) === key);
    const pin = content.pins.find((candidate) => candidate.key === key);
    if (!record || !pin) return refuse(`There is no published record “${key}”.`);
    const changes = changedFields(pin.evidence, evidenceOf(record));
    if (changes.length === 0)
      return refuse(`“${key}” is as it was published: there is nothing to accept.`);
    if (values.because === undefined) return refuse(`Say why “${key}” changed.\n\n${usage}`);
    const on = values.on ?? new Date().toISOString().slice(0, 10);
    const terms = { on, kind: values.kind, because: values.because };
    if (record.collection === 'quotes') {
      await correct(
        dir,
        record.id,
        changes.map((change) => correctionOf(change, terms)),
      );
    }
  }
  await recordAll(dir, content, key);
}

/** A key as it is pinned; a bare id is a quotation's. */
function keyOf(name: string | undefined): string | undefined {
  return name === undefined || name.includes('/') ? name : `quotes/${name}`;
}

function correctionOf(
  { path, was, now }: FieldChange,
  terms: { on: string; kind: string; because: string },
): Correction {
  const shown = (value: string): string => {
    const words = value === '' ? '(nothing)' : value;
    return path.at(-1) === 'text' ? words : `${path.join(' ')}: ${words}`;
  };
  return correction.parse({ ...terms, was: shown(was), now: shown(now) });
}

async function correct(dir: string, id: string, corrections: readonly Correction[]): Promise<void> {
  const file = join(dir, 'quotes', `${id}.md`);
  await writeFile(file, withCorrections(await readFile(file, 'utf8'), corrections));
  console.log(
    `${file}: ${corrections.length} dated correction${corrections.length === 1 ? '' : 's'} added.`,
  );
}

/** Writes the lock and the addresses. Only new records are pinned, and the one that was named. */
async function recordAll(
  dir: string,
  content: Content,
  changed: string | undefined,
): Promise<void> {
  const pinned = new Map(content.pins.map(({ key, evidence }) => [key, evidence]));
  const records = pinnedRecords(content).filter((record) => !isDraft(record));
  const fresh = records.filter(
    (record) => !pinned.has(pinKey(record)) || pinKey(record) === changed,
  );
  for (const record of fresh) pinned.set(pinKey(record), evidenceOf(record));
  await writeFile(join(dir, 'published.lock'), printPins(pinned));

  const known = new Set(content.addresses.map(({ address }) => address));
  const added = publishedAddresses(content).filter((address) => !known.has(address));
  const addresses = [
    ...content.addresses,
    ...added.map((address) => ({ address, movedTo: undefined })),
  ];
  await writeFile(join(dir, 'addresses.txt'), printAddresses(addresses));
  console.log(
    `Pinned ${fresh.length} record${fresh.length === 1 ? '' : 's'}, recorded ${added.length} new address${added.length === 1 ? '' : 'es'}.`,
  );

  const silent = records
    .filter((record) => pinned.get(pinKey(record)) !== evidenceOf(record))
    .map(pinKey);
  if (silent.length > 0)
    refuse(`Not accepted, for each needs a reason of its own: ${silent.join(', ')}.\n\n${usage}`);
}

function isDraft(record: PinnedRecord): boolean {
  return record.collection === 'quotes' && record.data.status === 'draft';
}

function refuse(message: string): void {
  console.error(message);
  process.exitCode = 1;
}

await main().catch((error: unknown) =>
  refuse(error instanceof Error ? error.message : String(error)),
);
