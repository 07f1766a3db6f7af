import { isPassage } from '../../passage-check/passage.ts';
import { startChecker, type Checker } from '../check/checker.ts';
import { part } from './element.ts';

/** The check in a search panel, for anything that looks like a passage. Its worker is loaded with the first passage. */
export function passageCheck(root: HTMLElement): Checker {
  const checker = startChecker(part(root, '[data-check]', HTMLElement));
  return { check: (text) => checker.check(isPassage(text) ? text : '') };
}
