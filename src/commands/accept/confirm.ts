import { createInterface } from 'node:readline/promises';
import { changeInWords } from '../../content/change-in-words.ts';
import type { FieldChange } from '../../content/evidence-changes.ts';
import { commandsText } from '../../interface/strings.ts';
import { CommandError } from '../command.ts';

const text = commandsText.accept;

/** How a published record changed: under the name of each field a line that begins with − and one that begins with +. */
export function difference(key: string, changes: readonly FieldChange[]): string {
  const lines = changes.flatMap((change) => {
    const { was, now } = changeInWords(change);
    const shown = [...(was === '' ? [] : [`  − ${was}`]), ...(now === '' ? [] : [`  + ${now}`])];
    // Text of a file may contain characters that a terminal would act on.
    return [change.path.join('.'), ...shown].map((line) => line.replace(/[\p{Cc}]+/gu, ' '));
  });
  return [key, ...lines.map((line) => `  ${line}`)].join('\n');
}

/**
 * Asks on the terminal whether to go on.
 * @throws CommandError if the answer is not yes, or if there is no terminal to ask on
 */
export async function confirm(): Promise<void> {
  if (!process.stdin.isTTY) throw new CommandError(text.notAsked);
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  try {
    const answer = await terminal.question(text.question);
    if (!/^\s*y(?:es)?\s*$/i.test(answer)) throw new CommandError(text.declined);
  } finally {
    terminal.close();
  }
}
