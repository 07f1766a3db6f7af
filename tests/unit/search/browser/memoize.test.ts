import { describe, expect, it } from 'vitest';
import { memoize } from '../../../../src/search/browser/memoize.ts';

describe('memoize', () => {
  it('calls a function once for each argument', () => {
    const calls: string[] = [];
    const length = memoize((text: string) => {
      calls.push(text);
      return text.length;
    });
    expect([length('one'), length('three'), length('one')]).toEqual([3, 5, 3]);
    expect(calls).toEqual(['one', 'three']);
  });

  it('calls a function without arguments once', () => {
    let calls = 0;
    const count = memoize(() => (calls += 1));
    expect([count(), count()]).toEqual([1, 1]);
  });

  it('tries again after a rejected promise', async () => {
    let calls = 0;
    const load = memoize(() => {
      calls += 1;
      return calls === 1 ? Promise.reject(new Error('offline')) : Promise.resolve('loaded');
    });
    await expect(load()).rejects.toThrow('offline');
    expect(await load()).toBe('loaded');
    expect(await load()).toBe('loaded');
    expect(calls).toBe(2);
  });
});
