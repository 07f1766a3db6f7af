import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { writeTogether } from '../../content/write-together.ts';
import { devText } from '../../interface/strings.ts';
import { takeLock } from '../build-lock.ts';
import { digestValues } from '../digest.ts';
import { messageOf } from '../system-error.ts';

const text = devText.desk;

/** Reads a file for editing: its text as a form has it, and its digest. */
export async function readForEditing(
  dir: string,
  name: string,
): Promise<{ readonly text: string; readonly digest: string }> {
  const whole = await readFile(join(dir, name), 'utf8');
  return { text: asInForms(whole), digest: digestValues([whole]) };
}

/**
 * Saves a file that an editor has changed, unless another program has changed it in the meantime. Even if this is interrupted,
 * the file is complete, either old or new. It keeps its line endings.
 * @param name its path in the content folder
 * @param edited the new text, and the digest of the text that the editor started from
 * @returns why it was not saved; undefined if it was
 */
export async function saveFile(
  dir: string,
  name: string,
  edited: { readonly text: string; readonly digest: string },
): Promise<string | undefined> {
  const release = await takeLock(dir);
  if (!release) return text.notSaved.locked;
  try {
    const old = await readFile(join(dir, name), 'utf8');
    if (digestValues([old]) !== edited.digest) return text.notSaved.changed;
    const unix = asInForms(edited.text);
    if (unix !== asInForms(old))
      writeTogether(
        dir,
        new Map([[name, old.includes('\r\n') ? unix.replaceAll('\n', '\r\n') : unix]]),
      );
    return undefined;
  } catch (error) {
    return text.notWritten(messageOf(error));
  } finally {
    await release();
  }
}

/** A text with Unix line endings, as in a text field. */
function asInForms(whole: string): string {
  return whole.replaceAll('\r\n', '\n');
}
