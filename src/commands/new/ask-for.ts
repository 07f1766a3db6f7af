import { createInterface } from 'node:readline/promises';
import type { Desk } from '../../desk/desk.ts';
import { deskText } from '../../interface/strings.ts';

const text = deskText.questions;

/** Asks on the terminal for each missing key of the new records. Without a terminal, it does nothing. */
export async function askFor(desk: Desk): Promise<void> {
  const open = desk.drafted.flatMap(({ path, needed, data }) =>
    needed
      .filter(({ key }) => /^[a-z-]+$/.test(key))
      .map((each) => ({ path, words: data['text'], ...each })),
  );
  if (!process.stdin.isTTY || open.length === 0) return;
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  try {
    console.log(text.lead);
    for (const { path, words, key, meaning } of open) {
      for (;;) {
        const answer = (await terminal.question(text.key({ path, words, key, meaning }))).trim();
        if (answer === '' || desk.fill(path, key, answer)) break;
        console.log(text.refused(answer));
      }
    }
  } finally {
    terminal.close();
  }
}
