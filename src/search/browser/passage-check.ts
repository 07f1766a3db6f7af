import { isPassage } from '../../passage-check/passage.ts';
import { startChecker, type Checker } from '../check/checker.ts';
import { part } from './element.ts';

/** Checks whatever looks like a passage in a search panel. The worker for it is loaded with the first passage. */
export function passageCheck(root: HTMLElement): Checker {
  const checker = startChecker(part(root, '[data-check]', HTMLElement));
  return { check: (text) => checker.check(isPassage(text) ? text : '') };
}
