import { join } from 'node:path';
import { checkFolder } from '../checks/gate.ts';
import { parseContentFile, type ContentFolder } from '../content/read.ts';
import { displayPath } from '../content/files.ts';
import { severityOf } from '../issues/codes.ts';
import { byPlace, type Issue, type Position } from '../issues/issue.ts';
import { collectionNames } from '../schemas/collections.ts';
import type { Desk } from './desk.ts';
import type { ReportedPlace } from './reported-place.ts';

/**
 * Runs the gate on new files before they are written. Skips records that still need keys, errors that `npm run accept` will
 * fix, and places that the report already describes.
 * @param dir the path of the content folder
 * @returns the remaining errors, in order of place; in draft articles, the gate reports them as warnings
 */
export function previewGate(dir: string, folder: ContentFolder, desk: Desk): Issue[] {
  const incomplete = new Set(
    desk.drafted
      .filter(({ collection, needed }) => collection !== 'articles' && needed.length > 0)
      .map(({ path }) => path),
  );
  const added = [...desk.files].flatMap(([path, text]) => {
    const collection = collectionNames.find((name) => path.startsWith(`${name}/`));
    return collection === undefined
      ? []
      : [{ path, file: parseContentFile(collection, join(dir, path), Buffer.from(text)) }];
  });
  const paths = new Map(added.map(({ path }) => [displayPath(join(dir, path)), path]));
  const files = added.map(({ file }) => file);
  const whole = { ...folder, files: [...folder.files, ...files] };
  return checkFolder({ ...whole, issues: files.flatMap(({ issues }) => issues) })
    .filter(({ file, code, ...position }) => {
      const path = paths.get(file);
      if (path === undefined || incomplete.has(path)) return false;
      if (code === 'missing-key' || code === 'words-not-pinned') return false;
      return (
        severityOf(code) === 'error' && !desk.reported.some((place) => isIn(position, path, place))
      );
    })
    .sort(byPlace);
}

function isIn(position: Position, path: string, place: ReportedPlace): boolean {
  return path === place.path && !isBefore(position, place.start) && isBefore(position, place.end);
}

function isBefore(one: Position, other: Position): boolean {
  return one.line < other.line || (one.line === other.line && one.column < other.column);
}
