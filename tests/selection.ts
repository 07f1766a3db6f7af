import { readFileSync, readdirSync } from 'node:fs';
import { join, sep } from 'node:path';
import { runTests } from './runs.ts';
import type { TestStage } from './stages.ts';

/**
 * Selects what `npm test -- NAME` runs: the stage with that name; if there is none, the test files with it in their path; if
 * there are none, the tests with it in their full name, which includes the groups around them. Adds the stages whose results
 * these need and which have none yet.
 */
export function selectStages(all: readonly TestStage[], name: string): readonly TestStage[] {
  const stage = all.find((one) => one.name === name);
  return withNeeds(all, stage ? [stage] : testsOf(all, name));
}

function testsOf(all: readonly TestStage[], name: string): TestStage[] {
  const suites = all.flatMap((stage) => {
    const { tests } = stage;
    return tests ? [{ stage, projects: tests.projects, files: filesIn(tests.folder) }] : [];
  });
  const inPath = suites.map((suite) => ({
    ...suite,
    files: suite.files.filter((file) => file.includes(name)),
    inName: undefined,
  }));
  const inText = suites.map((suite) => ({
    ...suite,
    files: suite.files.filter((file) => readFileSync(file, 'utf8').includes(name)),
    inName: name,
  }));
  // A test's name may be composed of several strings, or of a string and a value.
  const anywhere = suites.map((suite) => ({ ...suite, inName: name }));
  const found = [inPath, inText, anywhere].find((one) => one.some(({ files }) => files.length > 0));
  return (found ?? [])
    .filter(({ files }) => files.length > 0)
    .map(({ stage, ...tests }) => ({ ...stage, run: () => runTests(tests) }));
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.test.ts'))
    .map((file) => join(folder, file).split(sep).join('/'))
    .sort();
}

/** Adds the stages that others need or read, directly or indirectly, if they have no results yet. */
function withNeeds(all: readonly TestStage[], wanted: readonly TestStage[]): readonly TestStage[] {
  const named = new Map(wanted.map((stage) => [stage.name, stage]));
  for (const { needs = [], reads = [] } of named.values())
    for (const stage of all)
      if (
        [...needs, ...reads].includes(stage.name) &&
        !named.has(stage.name) &&
        stage.hasResults?.() === false
      )
        named.set(stage.name, stage);
  return all.flatMap(({ name }) => named.get(name) ?? []);
}
