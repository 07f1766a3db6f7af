import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import { describeIssue } from '../issues/describe-issue.ts';
import type { Issue } from '../issues/issue.ts';
import { ICON_FILE } from '../settings/icon.ts';
import { activePart } from './active-svg.ts';
import { displayPath, isPlainFile } from './files.ts';

/**
 * Reports, at the position of the error, an icon that is not an SVG that can be drawn, or that does more than show a drawing.
 * @throws the system's error if the icon cannot be read
 */
export async function iconIssues(dir: string): Promise<Issue[]> {
  const path = join(dir, ICON_FILE);
  if (!(await isPlainFile(path))) return [];
  const text = await readFile(path, 'utf8');
  const file = displayPath(path);
  try {
    new Resvg(text, { fitTo: { mode: 'width', value: 16 } }).render();
    const part = activePart(text);
    if (part === undefined) return [];
    const { found, ...place } = part;
    return [{ file, ...place, ...describeIssue('active-svg', { found }) }];
  } catch (error) {
    const { line = '1', column = '1' } =
      /at (?<line>\d+):(?<column>\d+)$/.exec(String(error))?.groups ?? {};
    return [{ file, line: Number(line), column: Number(column), ...describeIssue('broken-icon') }];
  }
}
