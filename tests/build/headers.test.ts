import { beforeAll, expect, test } from 'vitest';
import { headersOf } from '../../src/outputs/headers.ts';
import { site } from '../../src/site.ts';
import { builtSite, type BuiltSite } from './built-site.ts';

interface Rule {
  readonly fits: (path: string) => boolean;
  readonly headers: readonly (readonly [name: string, value: string])[];
}

/** The rules of a `_headers` file as hosts read them: `*` matches anything. */
function rulesIn(text: string): Rule[] {
  return text.split(/\n(?=\S)/).map((rule) => {
    const [path = '', ...lines] = rule.trimEnd().split('\n');
    const pattern = new RegExp(`^${path.split('*').map(RegExp.escape).join('.*')}$`);
    return {
      fits: (asked) => pattern.test(asked),
      headers: lines.map((line) => {
        const [, name = '', value = ''] = /^ {2}([\w-]+): (.+)$/.exec(line) ?? [];
        return [name, value];
      }),
    };
  });
}

let built: BuiltSite;

beforeAll(() => {
  built = builtSite();
});

test('with this file, hosts send the same headers as `npm start` with each address, each once', () => {
  const rules = rulesIn(built.read('_headers').toString('utf8'));
  for (const file of built.files) {
    if (file === '_headers') continue;
    const address = file.replace(/(?<=^|\/)index\.html$/, '');
    const sent = rules
      .filter(({ fits }) => fits(`${site.base}${address}`))
      .flatMap(({ headers }) => headers);
    expect(new Set(sent.map(([name]) => name)).size, file).toBe(sent.length);
    expect(Object.fromEntries(sent), file).toEqual(headersOf(address));
  }
});

test('hosts accept the file: at most 100 rules, none longer than 2,000 characters', () => {
  const lines = built.read('_headers').toString('utf8').split('\n');
  expect(lines.filter((line) => line.startsWith('/')).length).toBeLessThanOrEqual(100);
  expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(2000);
});

test('no page contains inline styles or scripts, which no policy allows', () => {
  for (const [file, { root }] of built.pages) {
    expect(root.querySelectorAll('style, [style]'), file).toHaveLength(0);
    // Data is not a script. No policy applies to it, and nothing runs it.
    for (const script of root.querySelectorAll('script:not([type$="json"])'))
      expect(script.getAttribute('src'), file).toMatch(/^\/.*\.js$/);
  }
});
