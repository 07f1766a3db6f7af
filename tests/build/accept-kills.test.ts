import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { killedAccept, wholeAccept } from '../bench/kills/accept-kills.ts';
import { seeded } from '../bench/random.ts';
import { smallContent } from '../unit/checks/small-content.ts';
import { hasSmallDisks, onFullDisk, textsIn } from './small-disk.ts';

// `npm run bench -- --kills` kills the command before every step.
test('a command that is killed and run again leaves the same files as one that is not killed', async () => {
  const { steps, left } = await wholeAccept();
  expect(steps).toBeGreaterThan(10);
  const every = Array.from({ length: steps }, (_, index) => index + 1);
  const drawn = seeded(steps).sample(every, 4);
  const kills = await Promise.all(drawn.map((step) => killedAccept(step, left)));
  expect(kills.filter(({ problem }) => problem !== '')).toEqual([]);
});

const ARGS = ['lee-rain', '--because', 'A letter.', '--on', '2025-07-01', '--yes'];

test('a full disk changes nothing, and the command says so', async () => {
  const content = smallContent();
  await content.accept();
  content.edit('quotes/lee-rain.md', 'said: 2025-05-05', 'said: 2025-05-04');
  const before = textsIn(content.dir);
  const program = [process.execPath, resolve('src/commands/accept.ts'), ...ARGS];
  if (hasSmallDisks()) {
    for (const room of [0, 4, 8, 12]) {
      const { code, output, files } = onFullDisk(content.dir, room, program, { CONTENT_DIR: '.' });
      expect(files, output).toEqual(before);
      expect(code, output).toBe(1);
      expect(output).toMatch(/nothing was changed: the disk is full/);
    }
    const { code, files } = onFullDisk(content.dir, 512, program, { CONTENT_DIR: '.' });
    expect(code).toBe(0);
    expect(files.get('quotes/lee-rain.md')).toContain('because: "A letter."');
  } else {
    // A limit on file size, which a program cannot tell from a full disk.
    const limited = ['-c', 'ulimit -f 1; exec "$0" "$@"', ...program];
    const { status, stderr } = spawnSync('sh', limited, { cwd: content.dir, encoding: 'utf8' });
    expect(status).toBe(1);
    expect(stderr).toMatch(/nothing was changed.*EFBIG/);
    expect(textsIn(content.dir)).toEqual(before);
  }
  content.delete();
});
