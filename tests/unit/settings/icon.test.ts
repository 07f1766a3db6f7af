import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { drawIcon } from '../../../src/outputs/cards/icon.ts';
import { readIcon } from '../../../src/settings/icon.ts';
import { defaultPalette } from '../../../src/settings/palette.ts';
import { xmlFault } from '../../well-formed.ts';

test('the icon comes from the content, or else is drawn in the publication’s colors', () => {
  const dir = mkdtempSync(join(tmpdir(), 'verbatim-icon-'));
  const neutral = readIcon(dir, { ...defaultPalette, ink: ['#123456', '#ffffff'] });
  expect(xmlFault(neutral)).toBeUndefined();
  expect(neutral).toContain('#123456');
  expect(drawIcon(neutral, 32, true).length).toBeGreaterThan(100);
  writeFileSync(join(dir, 'icon.svg'), '<svg/>');
  expect(readIcon(dir, defaultPalette)).toBe('<svg/>');
  rmSync(dir, { recursive: true });
});
