import { readFileSync, readdirSync } from 'node:fs';
import { join, sep } from 'node:path';
import { runTests } from './runs.ts';
import type { TestStage } from './stages.ts';

/**
 * What `npm test -- NAME` runs: the stage with that name; or else the test files with the name in their path; or else the
 * tests with NAME in their full name, which begins with the names of the groups around them. Stages that these need
 * and whose work is missing are added.
 */
export function selected(all: readonly TestStage[], name: string): readonly TestStage[] {
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
    titled: undefined,
  }));
  const inText = suites.map((suite) => ({
    ...suite,
    files: suite.files.filter((file) => readFileSync(file, 'utf8').includes(name)),
    titled: name,
  }));
  // A name may be put together from several strings, or from a string and a value.
  const anywhere = suites.map((suite) => ({ ...suite, titled: name }));
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

/** Adds the stages that the wanted ones need or read, and those that they need in turn, if their work is missing. */
function withNeeds(all: readonly TestStage[], wanted: readonly TestStage[]): readonly TestStage[] {
  const named = new Map(wanted.map((stage) => [stage.name, stage]));
  for (const { needs = [], reads = [] } of named.values())
    for (const stage of all)
      if (
        [...needs, ...reads].includes(stage.name) &&
        !named.has(stage.name) &&
        stage.isMade?.() === false
      )
        named.set(stage.name, stage);
  return all.flatMap(({ name }) => named.get(name) ?? []);
}
