import { relative } from 'node:path';
import { withAddresses } from '../../content/address-list.ts';
import { publishedAddresses } from '../../content/addresses.ts';
import { contentOf } from '../../content/content.ts';
import { changedFields, needsNoCorrection } from '../../content/changed-fields.ts';
import { pinnedFields, pinKey, pinnedRecords } from '../../content/pinned-fields.ts';
import { isNothingKnown, printPins } from '../../content/published-lock.ts';
import { contentDir, type ContentFolder } from '../../content/read.ts';
import { writeTogether } from '../../content/write-together.ts';
import { inWords } from '../../dates/in-words.ts';
import { parsedEdtf } from '../../dates/parsed.ts';
import { commandsText } from '../../interface/strings.ts';
import { isDraft } from '../../schemas/collection.ts';
import { messageOf } from '../../build/system-error.ts';
import { CommandError } from '../command.ts';
import type { AcceptedChange } from './accept-change.ts';

const text = commandsText.accept;

/**
 * Pins new records, records with changes that need no correction, and the record whose change is accepted, and adds new
 * addresses to the list. Everything is written at once.
 * @param addresses the text of `addresses.txt`
 * @throws CommandError if writing fails, or, after writing, if other published records have changed
 */
export function acceptAll(folder: ContentFolder, addresses: string, change?: AcceptedChange): void {
  const content = contentOf(change?.folder ?? folder);
  const pins = new Map(content.pins.map(({ key, fields }) => [key, fields]));
  const records = pinnedRecords(content).filter(({ data }) => !isDraft(data));
  const accepted = records.filter((record) => {
    const key = pinKey(record);
    const pin = pins.get(key);
    return (
      pin === undefined ||
      key === change?.key ||
      (pin !== pinnedFields(record, content) &&
        changedFields(pin, pinnedFields(record, content)).every(needsNoCorrection))
    );
  });
  for (const record of accepted) pins.set(pinKey(record), pinnedFields(record, content));
  const published = publishedAddresses(content);
  // For records that are not pinned, only the address is, so that a lost list of addresses is noticed.
  for (const address of published) if (!pins.has(address)) pins.set(address, '{}');

  const known = new Set(content.addresses.map(({ address }) => address));
  const added = published.filter((address) => !known.has(address));
  const { corrected } = change ?? {};
  const dir = contentDir();
  write(
    dir,
    new Map([
      ...(corrected ? [[relative(dir, corrected.path), corrected.text] as const] : []),
      ['addresses.txt', withAddresses(addresses, added)],
      ['published.lock', printPins(pins)],
    ]),
  );
  if (corrected) console.log(text.corrected(corrected.path, corrected.count));
  console.log(text.recorded(accepted.length, added.length));

  if (isNothingKnown(content)) {
    const [first] = [...content.articles, ...content.quotes]
      .flatMap(({ data }) => (isDraft(data) ? [] : (data.published ?? [])))
      .toSorted();
    if (first !== undefined) console.log(text.newLists(inWords(parsedEdtf(first))));
  }

  const others = records.filter(
    (record) =>
      changedFields(pins.get(pinKey(record)) ?? '{}', pinnedFields(record, content)).length > 0,
  );
  if (others.length > 0) throw new CommandError(text.reasonsNeeded(others.map(pinKey)));
}

function write(dir: string, texts: ReadonlyMap<string, string>): void {
  try {
    writeTogether(dir, texts);
  } catch (error) {
    throw new CommandError(text.notWritten(messageOf(error)), { cause: error });
  }
}
