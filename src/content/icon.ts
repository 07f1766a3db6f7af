import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import { describeIssue } from '../issues/describe-issue.ts';
import type { Issue } from '../issues/issue.ts';
import { ICON_FILE } from '../settings/icon.ts';
import { displayPath, isPlainFile } from './files.ts';

/** Reports a publication's icon that is not an SVG from which pictures can be drawn, at the place of the error. */
export async function iconIssues(dir: string): Promise<Issue[]> {
  const path = join(dir, ICON_FILE);
  if (!(await isPlainFile(path))) return [];
  try {
    new Resvg(await readFile(path, 'utf8'), { fitTo: { mode: 'width', value: 16 } }).render();
    return [];
  } catch (error) {
    const { line = '1', column = '1' } =
      /at (?<line>\d+):(?<column>\d+)$/.exec(String(error))?.groups ?? {};
    const place = { file: displayPath(path), line: Number(line), column: Number(column) };
    return [{ ...place, ...describeIssue('broken-icon') }];
  }
}
