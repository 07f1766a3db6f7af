import { describe, expect, test } from 'vitest';
import { runStages, type Stage } from '../schedule.ts';

/** Stages that record when they begin and end, and that end on request. */
function stagesOf(
  ...stages: readonly (Pick<Stage, 'name' | 'needs' | 'after'> & { fails?: true })[]
) {
  const events: string[] = [];
  const endings = new Map<string, () => void>();
  const list = stages.map(({ fails, ...stage }): Stage => ({
    ...stage,
    run: async () => {
      events.push(`${stage.name} begins`);
      await new Promise<void>((resolve) => endings.set(stage.name, resolve));
      events.push(`${stage.name} ends`);
      return {
        outcome: fails ? { passed: 2, failed: 1 } : { passed: 3, failed: 0 },
        output: `of ${stage.name}`,
      };
    },
  }));
  /** Ends a running stage and lets the stages that depend on it start. */
  const end = async (name: string): Promise<void> => {
    endings.get(name)?.();
    await new Promise((resolve) => setImmediate(resolve));
  };
  return { list, events, end };
}

describe('stages', () => {
  test('run in the order of the list, as many at a time as the limit allows', async () => {
    const { list, events, end } = stagesOf({ name: 'a' }, { name: 'b' }, { name: 'c' });
    const results = runStages(list, 2);
    expect(events).toEqual(['a begins', 'b begins']);
    await end('b');
    expect(events.slice(2)).toEqual(['b ends', 'c begins']);
    await end('c');
    await end('a');
    expect((await results).map(({ name, output }) => [name, output])).toEqual([
      ['b', 'of b'],
      ['c', 'of c'],
      ['a', 'of a'],
    ]);
  });

  test('wait for the stages they need and for those that must have ended, even in failure', async () => {
    const { list, events, end } = stagesOf(
      { name: 'site', needs: ['build'] },
      { name: 'lint', after: ['types'] },
      { name: 'build' },
      { name: 'types', fails: true },
    );
    const results = runStages(list, 4);
    expect(events).toEqual(['build begins', 'types begins']);
    await end('types');
    expect(events.at(-1)).toBe('lint begins');
    await end('build');
    expect(events.at(-1)).toBe('site begins');
    await end('lint');
    await end('site');
    expect(await results).toHaveLength(4);
  });

  test('fail without being run if a stage they need has failed, as do those that need them', async () => {
    const { list, events, end } = stagesOf(
      { name: 'build', fails: true },
      { name: 'site', needs: ['build'] },
      { name: 'report', needs: ['site'] },
      { name: 'unit' },
    );
    const heard: string[] = [];
    const results = runStages(list, 2, ({ name }) => heard.push(name));
    await end('build');
    await end('unit');
    expect(events).not.toContain('site begins');
    expect(heard).toEqual(['build', 'site', 'report', 'unit']);
    expect((await results).map(({ outcome, blockedBy }) => [outcome.failed, blockedBy])).toEqual([
      [1, undefined],
      [1, 'build'],
      [1, 'site'],
      [0, undefined],
    ]);
  });

  test('treat a stage that is not in the list as done', async () => {
    const { list, events, end } = stagesOf({ name: 'site', needs: ['build'], after: ['types'] });
    const results = runStages(list, 2);
    expect(events).toEqual(['site begins']);
    await end('site');
    expect(await results).toHaveLength(1);
  });

  test('fail if they throw, and their error is reported', async () => {
    const run = () => Promise.reject(new Error('no such program'));
    const [verdict] = await runStages([{ name: 'a', run }], 2);
    expect(verdict?.outcome).toEqual({ passed: 0, failed: 1 });
    expect(verdict?.output).toContain('no such program');
  });

  test('are refused if they wait for each other', async () => {
    const { list } = stagesOf({ name: 'a', needs: ['b'] }, { name: 'b', after: ['a'] });
    await expect(runStages(list, 2)).rejects.toThrow('These stages wait for each other: a, b.');
  });
});
