import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { pinOf, printPins } from '../archive/pins.ts';
import { publishedAddresses } from '../integrity/addresses.ts';
import { printAddresses } from '../archive/published-addresses.ts';
import { contentDir, readContentFolder } from '../archive/read.ts';
import { withCorrections } from '../archive/correct-record.ts';
import { checkFolder } from '../integrity/gate.ts';
import { contentOf, type Checked, type Content } from '../integrity/content.ts';
import { formatIssues } from '../integrity/report.ts';
import { changedFields } from '../quotation/evidence-changes.ts';
import { evidence } from '../quotation/fingerprint.ts';
import { correction } from '../schemas/correction.ts';

const usage = `Record what is about to be published:   npm run accept
Publish a change to a quotation:        npm run accept -- <id> --because "why it changed"
  --kind correction | clarification | update   (default: correction)
  --on 2026-12-01                              (default: today, UTC)`;

/** Faults that accepting itself mends; any other error must be mended first. */
const mended = new Set(['address-not-recorded', 'words-not-pinned', 'pinned-words-changed']);

/** `npm run accept`: pins new records and addresses, or publishes a change of a pinned record as a dated correction. */
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

  const [id] = positionals;
  if (id !== undefined) {
    const quote = content.get('quotes', id);
    const pin = content.pins.find((candidate) => candidate.id === id);
    if (!quote || !pin) return refuse(`There is no published quotation “${id}”.`);
    const changes = changedFields(pin.evidence, evidence(quote.data));
    if (changes.length === 0)
      return refuse(`“${id}” is as it was published: there is nothing to accept.`);
    if (values.because === undefined) return refuse(`Say why “${id}” changed.\n\n${usage}`);
    const on = values.on ?? new Date().toISOString().slice(0, 10);
    const shown = (path: readonly string[], value: string): string =>
      path.at(-1) === 'text' ? value || '(nothing)' : `${path.join(' ')}: ${value || '(nothing)'}`;
    const corrections = changes.map(({ path, was, now }) =>
      correction.parse({
        on,
        kind: values.kind,
        was: shown(path, was),
        now: shown(path, now),
        because: values.because,
      }),
    );
    const file = join(dir, 'quotes', `${id}.md`);
    await writeFile(file, withCorrections(await readFile(file, 'utf8'), corrections));
    console.log(
      `${file}: ${corrections.length} dated correction${corrections.length === 1 ? '' : 's'} added.`,
    );
  }
  await record(dir, content, id);
}

/** Writes the lock and the addresses. Only new records are pinned, and the one that is named. */
async function record(dir: string, content: Content, changed: string | undefined): Promise<void> {
  const pinned = new Map(content.pins.map((pin) => [pin.id, pin]));
  const fresh = content.quotes.filter(
    ({ id, data }) => data.status !== 'draft' && (!pinned.has(id) || id === changed),
  );
  for (const { id, data } of fresh) pinned.set(id, { ...pinOf(id, data), line: 0 });
  await writeFile(join(dir, 'published.lock'), printPins([...pinned.values()]));

  const known = new Set(content.addresses.map(({ address }) => address));
  const added = publishedAddresses(content).filter((address) => !known.has(address));
  await writeFile(
    join(dir, 'addresses.txt'),
    printAddresses([
      ...content.addresses,
      ...added.map((address) => ({ address, movedTo: undefined })),
    ]),
  );
  console.log(
    `Pinned ${fresh.length} quotation${fresh.length === 1 ? '' : 's'}, recorded ${added.length} new address${added.length === 1 ? '' : 'es'}.`,
  );
  const silent = stillChanged(content, changed);
  if (silent.length > 0)
    refuse(`Not accepted, for each needs a reason of its own: ${silent.join(', ')}.\n\n${usage}`);
}

function stillChanged(content: Content, accepted: string | undefined): string[] {
  const pins = new Map(content.pins.map((pin) => [pin.id, pin.evidence]));
  const differs = ({ id, data }: Checked<'quotes'>): boolean =>
    pins.has(id) && pins.get(id) !== evidence(data);
  return content.quotes
    .filter((quote) => quote.id !== accepted && differs(quote))
    .map(({ id }) => id);
}

function refuse(message: string): void {
  console.error(message);
  process.exitCode = 1;
}

await main().catch((error: unknown) =>
  refuse(error instanceof Error ? error.message : String(error)),
);
