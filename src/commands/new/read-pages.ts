import { readFile } from 'node:fs/promises';
import { messageOf } from '../../build/system-error.ts';
import { readPage, type Page } from '../../desk/read-page.ts';
import { deskText } from '../../interface/strings.ts';
import { CommandError } from '../command.ts';
import { decodePage } from '../recheck/decode-page.ts';
import { fetchPage } from './fetch-page.ts';

/**
 * Reads pages from addresses and saved files, one after another.
 * @throws CommandError if one cannot be read
 */
export async function readPages(
  addresses: readonly string[],
  files: readonly string[],
): Promise<Page[]> {
  const pages: Page[] = [];
  for (const place of [...addresses, ...files]) {
    const isAddress = addresses.includes(place);
    try {
      const html = isAddress ? await fetchPage(place) : decodePage(await readFile(place), '');
      pages.push({ ...readPage(html, isAddress ? place : undefined), place });
    } catch (error) {
      if (error instanceof CommandError) throw error;
      throw new CommandError(deskText.faults.unreadable(place, messageOf(error)), { cause: error });
    }
  }
  return pages;
}
