import { readFile } from 'node:fs/promises';
import { messageOf } from '../../build/system-error.ts';
import { readPage, type Page } from '../../desk/read-page.ts';
import { deskText } from '../../interface/strings.ts';
import { CommandError } from '../command.ts';
import { fetchPage } from './fetch-page.ts';

/**
 * Reads pages at their addresses, one after another, and saved ones.
 * @throws CommandError if one cannot be read
 */
export async function readPages(
  addresses: readonly string[],
  files: readonly string[],
): Promise<Page[]> {
  const pages: Page[] = [];
  for (const address of addresses) pages.push(readPage(await fetchPage(address), address));
  for (const file of files) {
    try {
      pages.push(readPage(await readFile(file, 'utf8')));
    } catch (error) {
      throw new CommandError(deskText.faults.unreadable(file, messageOf(error)), { cause: error });
    }
  }
  return pages;
}
