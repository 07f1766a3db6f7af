import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import { describeIssue } from '../issues/describe-issue.ts';
import type { Issue } from '../issues/issue.ts';
import { ICON_FILE } from '../settings/icon.ts';
import { displayPath, isPlainFile } from './files.ts';

/** Issues of the publication's icon: that it is no SVG from which pictures can be drawn, and where in it that shows. */
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
