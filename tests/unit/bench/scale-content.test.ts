import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readContentFolder } from '../../../src/content/read.ts';
import { checkFolder } from '../../../src/checks/gate.ts';
import { writeContent } from '../../bench/scale/content.ts';

test('a generated archive passes the gate, and the same seed gives the same pins', async () => {
  const dir = mkdtempSync(join(tmpdir(), 'verbatim-generated-'));
  const [one, other] = [join(dir, 'one'), join(dir, 'other')];
  try {
    await writeContent(12, 7, one);
    await writeContent(12, 7, other);
    const folder = await readContentFolder(one);
    expect(folder.files.filter(({ collection }) => collection === 'articles')).toHaveLength(12);
    expect(folder.files.filter(({ collection }) => collection === 'quotes')).toHaveLength(60);
    expect(checkFolder(folder).filter(({ severity }) => severity === 'error')).toEqual([]);
    const lockOf = (content: string): string =>
      readFileSync(join(content, 'published.lock'), 'utf8');
    expect(lockOf(other)).toBe(lockOf(one));
  } finally {
    rmSync(dir, { recursive: true });
  }
});
