import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checks } from '../../../src/checks/checks.ts';

const folder = 'src/checks';

test('every check in the folder is run once', async () => {
  const found: unknown[] = [];
  for (const file of readdirSync(folder)) {
    const module = (await import(join(process.cwd(), folder, file))) as Record<string, unknown>;
    for (const value of Object.values(module))
      if (Object.prototype.toString.call(value) === '[object GeneratorFunction]') found.push(value);
  }
  expect(found.length).toBeGreaterThan(15);
  expect(new Set(checks)).toEqual(new Set(found));
  expect(checks).toHaveLength(found.length);
});
