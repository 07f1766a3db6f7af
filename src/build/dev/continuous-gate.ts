import { join, resolve, sep } from 'node:path';
import type { FSWatcher } from 'vite';
import { checkFolder } from '../../checks/gate.ts';
import { contentOf } from '../../content/content.ts';
import { readContentFolder, type ContentFolder } from '../../content/read.ts';
import { byPlace, type Issue } from '../../issues/issue.ts';
import { undrawnCharacters } from '../undrawn-characters.ts';

/** A content folder and the issues that the gate found in it. */
export interface GateResult {
  readonly folder: ContentFolder;
  readonly issues: readonly Issue[];
}

/** A content gate that runs continuously on a folder that is being edited. */
export interface ContinuousGate {
  /** What the gate found in the current files. Waits for any pending check. */
  readonly result: () => Promise<GateResult>;
  /** Checks again because a file has changed. */
  readonly recheck: () => Promise<GateResult>;
}

/**
 * Runs the content gate on a folder now and whenever a file in it changes, one run at a time.
 * @param onChecked called with the result of each run, or with an error if the folder cannot be read
 */
export function checkOnChange(
  dir: string,
  watcher: Pick<FSWatcher, 'add' | 'on'>,
  onChecked: (result: GateResult | Error) => void,
): ContinuousGate {
  const root = join(resolve(dir), sep);
  let running: Promise<GateResult>;
  let due: Promise<GateResult> | undefined;
  const run = async (): Promise<GateResult> => {
    try {
      const result = await checkNow(dir);
      onChecked(result);
      return result;
    } catch (error) {
      onChecked(error instanceof Error ? error : new Error(String(error)));
      throw error;
    }
  };
  const recheck = (): Promise<GateResult> => {
    // One more run is enough: it sees everything that changes before it begins.
    due ??= running
      .catch(() => undefined)
      .then(() => {
        due = undefined;
        running = run();
        return running;
      });
    due.catch(() => undefined);
    return due;
  };
  running = run();
  running.catch(() => undefined);
  watcher.add(root);
  watcher.on('all', (_event, path) => {
    if (resolve(path).startsWith(root) && !isHidden(path.slice(root.length))) void recheck();
  });
  return { result: () => due ?? running, recheck };
}

/** Whether a path is hidden, for example in the folder where new texts wait until all of them are complete. */
function isHidden(path: string): boolean {
  return path.split(sep).some((part) => part.startsWith('.'));
}

async function checkNow(dir: string): Promise<GateResult> {
  const folder = await readContentFolder(dir);
  const undrawn = await undrawnCharacters(contentOf(folder));
  return { folder, issues: [...checkFolder(folder), ...undrawn].sort(byPlace) };
}
