import { createInterface } from 'node:readline/promises';
import { changeInWords } from '../../content/change-in-words.ts';
import type { FieldChange } from '../../content/changed-fields.ts';
import { commandsText } from '../../interface/strings.ts';
import { CommandError } from '../command.ts';

const text = commandsText.accept;

/** Shows how a published record changed: under each field, the old value after − and the new one after +; then the reason. */
export function difference(key: string, changes: readonly FieldChange[], because?: string): string {
  const lines = changes.flatMap((change) => {
    const { was, now } = changeInWords(change);
    const shown = [...(was === '' ? [] : [`  − ${was}`]), ...(now === '' ? [] : [`  + ${now}`])];
    // Text from a file may contain characters that a terminal would act on.
    return [placeInWords(change.path), ...shown].map((line) => line.replace(/[\p{Cc}]+/gu, ' '));
  });
  const reason = because === undefined ? [] : [text.reason(because.replace(/[\p{Cc}]+/gu, ' '))];
  return [key, ...lines.map((line) => `  ${line}`), ...reason].join('\n');
}

/** The place of a change: a key as editors write it, with the number or id of a list item, or a block of the text. */
function placeInWords(path: readonly string[]): string {
  const [field = '', item, ...rest] = path.map((step) =>
    /^\d+$/.test(step) ? Number(step) + 1 : step,
  );
  if (field === 'body') return text.block(Number(item ?? 1));
  if (item === undefined) return String(field);
  return text.item(String(field), item, rest.join('.'));
}

/**
 * Asks on the terminal whether to continue.
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
