import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { parsePins, printPins } from '../../../src/content/published-lock.ts';
import { parseAddresses, withAddresses } from '../../../src/content/address-list.ts';
import { readContentFolder, type ContentFolder } from '../../../src/content/read.ts';
import { publishedAddresses } from '../../../src/content/addresses.ts';
import { contentOf } from '../../../src/content/content.ts';
import { pinnedFields, pinKey, pinnedRecords } from '../../../src/content/pinned-fields.ts';
import { checkFolder } from '../../../src/checks/gate.ts';
import type { Issue } from '../../../src/issues/issue.ts';
import { smallFiles } from './small-files.ts';

/** A content folder that has no issues until a test changes it. */
export interface SmallContent {
  readonly dir: string;
  /** The text of a file. All files are named relative to the content folder. */
  readonly read: (file: string) => string;
  readonly write: (file: string, text: string | Uint8Array) => void;
  /**
   * Replaces a string in a file.
   * @throws if the old string does not occur exactly once
   */
  readonly edit: (file: string, old: string, now: string) => void;
  readonly remove: (file: string) => void;
  /** Pins every record and records every address in its current state. */
  readonly accept: () => Promise<void>;
  /** The issues that the gate would find if everything were accepted. */
  readonly issues: () => Promise<Issue[]>;
  /** The issues that the gate finds in the current state. */
  readonly currentIssues: () => Promise<Issue[]>;
  /** The position of an issue: of a string that occurs once in a file or, without a string, the beginning of the file. */
  readonly at: (file: string, text?: string) => Pick<Issue, 'file' | 'line' | 'column'>;
  readonly delete: () => void;
}

/** Writes content to a temporary folder: an article, a quotation with two printings, and the records they name. */
export function smallContent(dir = mkdtempSync(join(tmpdir(), 'verbatim-content-'))): SmallContent {
  const read = (file: string): string => readFileSync(join(dir, file), 'utf8');
  const write = (file: string, text: string | Uint8Array): void => {
    mkdirSync(dirname(join(dir, file)), { recursive: true });
    writeFileSync(join(dir, file), text);
  };
  const accept = async (): Promise<void> => {
    const { lock, addresses } = acceptedLists(await readContentFolder(dir));
    write('published.lock', lock);
    write('addresses.txt', addresses);
  };
  const currentIssues = async (): Promise<Issue[]> => checkFolder(await readContentFolder(dir));
  for (const [file, text] of Object.entries(smallFiles)) write(file, text);
  return {
    dir,
    read,
    write,
    edit: (file, old, now) => {
      const text = read(file);
      offsetOf(text, old, file);
      write(
        file,
        text.replace(old, () => now),
      );
    },
    remove: (file) => rmSync(join(dir, file)),
    accept,
    issues: async () => {
      const folder = await readContentFolder(dir);
      const { lock, addresses } = acceptedLists(folder);
      return checkFolder({
        ...folder,
        pins: parsePins(lock),
        addresses: parseAddresses(addresses),
      });
    },
    currentIssues,
    at: (file, text = '') => {
      const whole = read(file).replace(/^\uFEFF/, '');
      const before = whole.slice(0, text === '' ? 0 : offsetOf(whole, text, file)).split('\n');
      return {
        file: relative(process.cwd(), join(dir, file)),
        line: before.length,
        column: (before.at(-1) ?? '').length + 1,
      };
    },
    delete: () => rmSync(dir, { recursive: true }),
  };
}

/** The lock and the address list as they are once everything is accepted in its current state. */
export function acceptedLists(folder: ContentFolder): { lock: string; addresses: string } {
  const content = contentOf(folder);
  const records = pinnedRecords(content).filter(({ data }) => !isDraft(data));
  return {
    lock: printPins(
      new Map([
        ...publishedAddresses(content).map((address) => [address, '{}'] as const),
        ...records.map((record) => [pinKey(record), pinnedFields(record, content)] as const),
      ]),
    ),
    addresses: withAddresses('', publishedAddresses(content)),
  };
}

function isDraft(data: object): boolean {
  return 'status' in data && data.status === 'draft';
}

/** The offset of a string that must occur exactly once in a text. */
function offsetOf(text: string, words: string, file: string): number {
  const parts = text.split(words);
  if (parts.length !== 2)
    throw new Error(`${file} has these words ${parts.length - 1} times: ${words}`);
  return parts[0]?.length ?? 0;
}
