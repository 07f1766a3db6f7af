import { rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Issue } from '../../src/issues/issue.ts';
import { smallContent, type SmallContent } from '../unit/checks/small-content.ts';
import { attacks, type Attack } from './attacks.ts';
import { recordsWith } from './hostile-records.ts';

/** The gate's refusal of an attack in one place. */
export interface Refusal {
  readonly attack: Attack;
  /** The place, such as `topic.title`. */
  readonly name: string;
  readonly issue: Issue;
}

/** A drawing with the given attributes and content. */
const drawing = (attributes = '', inner = ''): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 3"${attributes}>${inner}<rect width="4" height="3"/></svg>\n`;

/** A content file with one attack in it. */
interface HostileFile {
  readonly attack: number;
  readonly path: string;
  readonly parts: ReturnType<typeof recordsWith>[string];
}

/**
 * Writes a record of every kind for each attack, with the attack in all its texts, and runs the gate. Harmless words
 * replace the attacks that the gate refuses, until the rest passes.
 * @returns what was refused
 * @throws if the gate refuses anything but an attack
 */
export async function writeHostile(content: SmallContent): Promise<Refusal[]> {
  const refusals: Refusal[] = [];
  const refused = attacks.map(() => new Set<string>());
  const files = attacks.flatMap((attack, index) =>
    Object.entries(recordsWith(attack, index)).map(([path, parts]) => ({
      attack: index,
      path,
      parts,
    })),
  );

  /** Writes files and runs the gate. Returns the attacks that it refuses; none if all pass. */
  async function refusedIn(folder: SmallContent, written: readonly HostileFile[]) {
    const slots = new Map<string, { attack: number; name: string }>();
    for (const file of written) writeFile(folder, file, refused[file.attack] ?? new Set(), slots);
    const errors = (await folder.issues()).filter(({ severity }) => severity === 'error');
    const found = new Set<number>();
    let isNew = errors.length === 0;
    for (const issue of errors) {
      const file = relative(folder.dir, issue.file);
      // A body that leaves something unclosed can break what follows.
      const slot = slots.get(`${file}:${issue.line}`) ?? slots.get(`${file}:body`);
      const attack = attacks[slot?.attack ?? -1];
      if (!slot || !attack) continue;
      isNew ||= refused[slot.attack]?.has(slot.name) === false;
      refused[slot.attack]?.add(slot.name);
      refusals.push({ attack, name: slot.name, issue });
      found.add(slot.attack);
    }
    if (!isNew) {
      const [{ file, line, message } = { file: '', line: 0, message: '' }] = errors;
      throw new Error(
        `The gate refuses something that is not an attack: ${file}:${line}: ${message}`,
      );
    }
    return found;
  }

  writeCommon(content);
  for (;;) {
    let left = await refusedIn(content, files);
    if (left.size === 0) break;
    // Until they pass, they are tried in a separate folder, where the gate has less to read.
    while (left.size > 0) {
      const few = smallContent();
      writeCommon(few);
      const remaining = files.filter(({ attack }) => left.has(attack));
      left = await refusedIn(few, remaining).finally(few.delete);
    }
  }
  await content.accept();
  return refusals;
}

/** Replaces the image in a built site with one that would run scripts when opened, which the gate would refuse. */
export function writeScriptedImage(dist: string): void {
  const file = join(dist, 'images/lead.svg');
  // The file may be hard-linked to that of another build.
  rmSync(file);
  writeFileSync(file, drawing(' onload="alert(1)"', '<script>alert(1)</script>'));
}

/** Writes what all attacks need: an article's image and the page `about`. */
function writeCommon(content: SmallContent): void {
  content.write('images/lead.svg', drawing());
  content.write('pages/about.md', content.read('pages/method.md'));
}

/**
 * Writes a file, with harmless words in places where its attack was refused.
 * @param slots receives the attack on each line of the file
 */
function writeFile(
  content: SmallContent,
  { attack, path, parts }: HostileFile,
  refused: ReadonlySet<string>,
  slots: Map<string, { attack: number; name: string }>,
): void {
  const lines: string[] = [];
  for (const part of parts) {
    const isHarmless = typeof part !== 'string' && refused.has(part.name);
    const text = typeof part === 'string' ? part : isHarmless ? part.harmless : part.hostile;
    const from = lines.length;
    lines.push(...text.split('\n'));
    if (typeof part === 'string') continue;
    if (part.name.endsWith('.body') && !isHarmless)
      slots.set(`${path}:body`, { attack, name: part.name });
    for (let line = from; line < lines.length; line += 1)
      slots.set(`${path}:${line + 1}`, { attack, name: part.name });
  }
  content.write(path, `${lines.join('\n')}\n`);
}
