import { relative } from 'node:path';
import type { Issue } from '../../src/issues/issue.ts';
import type { SmallContent } from '../unit/checks/small-content.ts';
import { attacks, type Attack } from './attacks.ts';
import { recordsWith } from './hostile-records.ts';

/** What the gate said about an attack at some place. */
export interface Refusal {
  readonly attack: Attack;
  /** Where it was, such as `topic.title`. */
  readonly name: string;
  readonly issue: Issue;
}

/** An image that would run a script if it were opened as a page. */
const image =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 4 3" onload="alert(1)"><script>alert(1)</script><rect width="4" height="3"/></svg>\n';

/**
 * Writes a record of every kind for each attack, with the attack in all its texts, and runs the gate. Harmless words
 * replace the attacks that the gate refuses, until the rest passes.
 * @returns what was refused
 * @throws if the gate refuses anything but an attack
 */
export async function writeHostile(content: SmallContent): Promise<Refusal[]> {
  content.write('images/lead.svg', image);
  content.write('pages/about.md', content.read('pages/method.md'));
  const refusals: Refusal[] = [];
  const refused = attacks.map(() => new Set<string>());
  const files = attacks.flatMap((attack, index) =>
    Object.entries(recordsWith(attack, index)).map(([file, parts]) => ({ index, file, parts })),
  );
  for (;;) {
    const slots = new Map<string, { index: number; name: string }>();
    for (const { index, file, parts } of files) {
      const lines: string[] = [];
      for (const part of parts) {
        const text =
          typeof part === 'string'
            ? part
            : refused[index]?.has(part.name)
              ? part.harmless
              : part.hostile;
        const from = lines.length;
        lines.push(...text.split('\n'));
        if (typeof part === 'string') continue;
        if (part.name.endsWith('.body') && !refused[index]?.has(part.name))
          slots.set(`${file}:body`, { index, name: part.name });
        for (let line = from; line < lines.length; line += 1)
          slots.set(`${file}:${line + 1}`, { index, name: part.name });
      }
      content.write(file, `${lines.join('\n')}\n`);
    }
    const errors = (await content.issues()).filter(({ severity }) => severity === 'error');
    if (errors.length === 0) {
      await content.accept();
      return refusals;
    }
    let isNew = false;
    for (const issue of errors) {
      const file = relative(content.dir, issue.file);
      // A body that opens something can break what follows it.
      const slot = slots.get(`${file}:${issue.line}`) ?? slots.get(`${file}:body`);
      const attack = attacks[slot?.index ?? -1];
      if (!slot || !attack) continue;
      isNew ||= refused[slot.index]?.has(slot.name) === false;
      refused[slot.index]?.add(slot.name);
      refusals.push({ attack, name: slot.name, issue });
    }
    if (!isNew) {
      const [{ file, line, message } = { file: '', line: 0, message: '' }] = errors;
      throw new Error(`The gate refuses what is no attack: ${file}:${line}: ${message}`);
    }
  }
}
