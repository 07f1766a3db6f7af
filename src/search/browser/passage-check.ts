import { isPassage } from '../../check/passage.ts';
import type { Checker } from '../check/checker.ts';
import { part } from './element.ts';

/** The check in a search panel, which compares what looks like a passage. Nothing is loaded for it before. */
export function passageCheck(root: HTMLElement): Checker {
  const results = part(root, '[data-check]', HTMLElement);
  let checker: Promise<Checker> | undefined;
  return {
    check: (text) => {
      const passage = isPassage(text) ? text : '';
      if (passage === '' && checker === undefined) return;
      checker ??= import('../check/checker.ts').then(({ startChecker }) => startChecker(results));
      // The next passage loads it again; until then the search shows what it finds.
      checker.then(({ check }) => check(passage)).catch(() => (checker = undefined));
    },
  };
}
