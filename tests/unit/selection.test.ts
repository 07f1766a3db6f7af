import { describe, expect, test } from 'vitest';
import { selectStages } from '../selection.ts';
import type { TestStage } from '../stages.ts';

const run = () => Promise.reject(new Error('is not run here'));

/** Two test stages in folders of this project, and the stages they need. Those named in `made` already have results. */
function stages(made: readonly string[] = []): readonly TestStage[] {
  return [
    { name: 'build', reads: ['settings'], hasResults: () => made.includes('build'), run },
    { name: 'settings', hasResults: () => made.includes('settings'), run },
    { name: 'unit', tests: { projects: ['unit'], folder: 'tests/unit' }, run },
    {
      name: 'browser',
      needs: ['build'],
      tests: { projects: ['browser'], folder: 'tests/browser' },
      run,
    },
    { name: 'lint', after: ['build'], run },
  ];
}

const namesOf = (name: string, made?: readonly string[]): string[] =>
  selectStages(stages(made), name).map((stage) => stage.name);

describe('a name', () => {
  test('of a stage selects that stage, even if files have it in their path', () => {
    expect(namesOf('unit')).toEqual(['unit']);
    expect(namesOf('lint')).toEqual(['lint']);
  });

  test('in the path of files selects those files', () => {
    expect(namesOf('unit/selection')).toEqual(['unit']);
    expect(namesOf('browser/keyboard', ['build', 'settings'])).toEqual(['browser']);
  });

  test('in the title of a test selects the tests that have it', () => {
    expect(namesOf('in the title of a test selects')).toEqual(['unit']);
  });

  test('that is in no file is looked for in all titles, which may be composed of parts', () => {
    const title = ['a name', 'in the title of a test'].join(' ');
    expect(namesOf(title, ['build'])).toEqual(['unit', 'browser']);
  });
});

describe('what a stage needs', () => {
  test('is added if it has no results yet, along with what it needs itself', () => {
    expect(namesOf('browser')).toEqual(['build', 'settings', 'browser']);
    expect(namesOf('browser', ['settings'])).toEqual(['build', 'browser']);
  });

  test('is not added if it already has results', () => {
    expect(namesOf('browser', ['build'])).toEqual(['browser']);
  });
});
