import { parseAddresses } from '../../../src/content/address-list.ts';
import { parsePins } from '../../../src/content/published-lock.ts';
import { readContentFolder, type ContentFolder } from '../../../src/content/read.ts';
import { correction, filledRecords } from './filled-records.ts';
import { acceptedLists, smallContent } from '../../unit/checks/small-content.ts';

/** Content in a temporary folder. */
export interface FilledContent {
  /** All of it, accepted as it is. */
  readonly folder: () => Promise<ContentFolder>;
  readonly delete: () => void;
}

/** Writes content without issues in which every text field of every collection is filled. */
export function filledContent(): FilledContent {
  const content = smallContent();
  for (const [file, text] of Object.entries(filledRecords)) content.write(file, text);
  content.edit(
    'articles/rain.md',
    'events: [lee-speech]',
    `events: [lee-speech, market-harvest]
lead:
  image: rain.svg
  alt: Rain over a market
  credit: Drawn here
unverified: [The day is not certain.]
replies: [{ from: Ada Lee, asked: 2025-06-09, state: none }]
${correction('it rained', 'it rained a lot').trimEnd()}`,
  );
  content.edit('articles/rain.md', 'authors: [Verbatim]', 'authors: [pat-reed, Verbatim]');
  for (const [file, was, now] of [
    ['topics/weather.md', 'a kind', 'a subject'],
    ['pages/method.md', 'we guess', 'we ask'],
  ] as const)
    content.edit(file, '\n---\n\n', `\n${correction(was, now)}---\n\n`);
  return {
    folder: async () => {
      const read = await readContentFolder(content.dir);
      const { lock, addresses } = acceptedLists(read);
      return { ...read, pins: parsePins(lock), addresses: parseAddresses(addresses) };
    },
    delete: content.delete,
  };
}
