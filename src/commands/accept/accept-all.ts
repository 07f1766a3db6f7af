import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { withAddresses } from '../../content/address-list.ts';
import { publishedAddresses } from '../../content/addresses.ts';
import { contentOf } from '../../content/content.ts';
import { changedFields } from '../../content/evidence-changes.ts';
import { pinnedEvidence, pinKey, pinnedRecords } from '../../content/evidence.ts';
import { printPins } from '../../content/published-lock.ts';
import { readTextFile } from '../../content/files.ts';
import { contentDir, type ContentFolder } from '../../content/read.ts';
import { commandsText } from '../../interface/strings.ts';
import { isDraft } from '../../schemas/collection.ts';
import { CommandError } from '../command.ts';

const text = commandsText.accept;

/**
 * Pins the records that are new, and the one whose change is accepted; and records new addresses.
 * @param changed the key of that record
 * @throws CommandError after writing, if other published records have changed
 */
export async function acceptAll(folder: ContentFolder, changed?: string): Promise<void> {
  const content = contentOf(folder);
  const pins = new Map(content.pins.map(({ key, evidence }) => [key, evidence]));
  const records = pinnedRecords(content).filter(({ data }) => !isDraft(data));
  const accepted = records.filter(
    (record) => !pins.has(pinKey(record)) || pinKey(record) === changed,
  );
  for (const record of accepted) pins.set(pinKey(record), pinnedEvidence(record));
  await writeFile(join(contentDir(), 'published.lock'), printPins(pins));

  const known = new Set(content.addresses.map(({ address }) => address));
  const added = publishedAddresses(content).filter((address) => !known.has(address));
  const list = join(contentDir(), 'addresses.txt');
  await writeFile(list, withAddresses(await readTextFile(list), added));
  console.log(text.recorded(accepted.length, added.length));

  const others = records.filter(
    (record) => changedFields(pins.get(pinKey(record)) ?? '{}', pinnedEvidence(record)).length > 0,
  );
  if (others.length > 0) throw new CommandError(text.reasonsNeeded(others.map(pinKey)));
}
