import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** The slowest files of each project, in order. */
const longest = [
  'build/hostile',
  'build/warm-build',
  'build/warm-cold',
  'build/many-events',
  'build/volumes',
  'build/build-command',
  'build/kills',
  'build/desk-kills',
  'build/sections',
  'build/hard-content',
  'build/same-bytes',
  'build/start-command',
  'build/accept-kills',
  'build/deploy',
  'build/gate',
  'browser/accessibility',
  'browser/layout',
  'browser/keyboard',
  'browser/weight',
  'browser/check',
  'browser/search-finds',
  'cards/draw',
  'commands/run',
];

/**
 * Runs the slowest files of a project before the others, so that none of them is left running alone at the end. By itself,
 * Vitest does this only if it has run the files before; otherwise, it sorts by size.
 */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const projects = [...new Set(sorted.map(({ project }) => project))];
    const rank = ({ moduleId }: TestSpecification): number => {
      const index = longest.findIndex((name) => moduleId.endsWith(`/${name}.test.ts`));
      return index === -1 ? longest.length : index;
    };
    return sorted.toSorted(
      (a, b) => projects.indexOf(a.project) - projects.indexOf(b.project) || rank(a) - rank(b),
    );
  }
}
