import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deathAt } from '../../build/death.ts';
import { startCommand } from '../../build/small-project.ts';
import { smallContent, type SmallContent } from '../../unit/checks/small-content.ts';

/** The result of killing a command and running it again; `problem` is empty if it left what it should. */
export interface Killed {
  readonly step: number;
  readonly problem: string;
}

const ARGS = ['lee-rain', '--because', 'A letter.', '--on', '2025-07-01', '--yes'];

/** Content with a change to accept. */
async function contentWithChange(): Promise<SmallContent> {
  const content = smallContent();
  await content.accept();
  content.edit('quotes/lee-rain.md', 'said: 2025-05-05', 'said: 2025-05-04');
  content.write('topics/snow.md', '---\ntitle: Snow\n---\nCold.\n');
  return content;
}

/** Every file of a content folder with its text. */
function textsIn({ dir, read }: SmallContent): string {
  const files = readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(dir.length + 1))
    .sort();
  return files.map((file) => `${file}\n${read(file)}`).join('\n');
}

/**
 * Runs the command and, if a step is given, kills it before that step.
 * @returns its exit code, which is null if it was killed, and the number of steps it took, which is then 0
 */
async function accept(
  { dir }: SmallContent,
  step?: number,
): Promise<[code: number | null, steps: number]> {
  const folder = mkdtempSync(join(tmpdir(), 'verbatim-steps-'));
  const stepsFile = join(folder, 'steps');
  try {
    const death = deathAt(step, {
      within: `${dir}|^\\.?/?(?:\\.writing|quotes/|published|addresses)`,
      stepsFile,
    });
    const code = await startCommand(dir, 'accept.ts', { CONTENT_DIR: '.', ...death }, ARGS).ended;
    return [code, code === null ? 0 : Number(readFileSync(stepsFile, 'utf8'))];
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Accepts a change without interruption; returns how many steps it took, and the files it left. */
export async function wholeAccept(): Promise<{ steps: number; left: string }> {
  const content = await contentWithChange();
  try {
    const [code, steps] = await accept(content);
    if (code !== 0) throw new Error(`The change was not accepted: ${code}.`);
    return { steps, left: textsIn(content) };
  } finally {
    content.delete();
  }
}

/**
 * Kills `npm run accept` before a step, and runs it again.
 * @param left the files that the command leaves if it is not killed
 */
export async function killedAccept(step: number, left: string): Promise<Killed> {
  const content = await contentWithChange();
  try {
    const before = textsIn(content);
    const [code] = await accept(content, step);
    if (code !== null) return { step, problem: `it was not killed but ended with ${code}` };
    await accept(content);
    const now = textsIn(content);
    const problem =
      now === left
        ? ''
        : now === before
          ? 'nothing was accepted'
          : 'the files are a mix of old and new';
    return { step, problem };
  } finally {
    content.delete();
  }
}
