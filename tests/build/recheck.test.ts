import { afterAll, beforeAll, beforeEach, afterEach, expect, test } from 'vitest';
import { parseEvidence } from '../../src/evidence/evidence.ts';
import { smallContent, type SmallContent } from '../unit/checks/small-content.ts';
import { runHere } from './command-here.ts';
import { deathAt } from './death.ts';
import { fixtureServer, WORDS, type FixtureServer } from './recheck-server.ts';
import { startCommand } from './small-project.ts';
import { textsIn } from './small-disk.ts';

let server: FixtureServer;
let content: SmallContent;

beforeAll(async () => {
  server = await fixtureServer();
});
afterAll(() => server.close());
beforeEach(() => {
  content = smallContent();
});
afterEach(() => content.delete());

/** Gives the source of the record's words the address of another page. */
function leadTo(path: string): void {
  content.edit(
    'sources/morning-post.yaml',
    'https://morning-post.example/rain',
    server.origin + path,
  );
}

async function recheck(...args: readonly string[]) {
  const { code, output } = await runHere(content.dir, 'recheck.ts', { CONTENT_DIR: '.' }, [
    '--pause',
    '0',
    ...args,
  ]);
  return { code, output };
}

/** The command's result for the only source, as data. */
async function found(path: string, ...args: readonly string[]) {
  leadTo(path);
  const { code, output } = await recheck('--format', 'json', ...args);
  const { sources } = JSON.parse(output) as { sources: Record<string, unknown>[] };
  expect(sources).toHaveLength(1);
  return { code, ...sources[0] };
}

test.each([
  ['/same', 'same', 0],
  ['/parted', 'same', 0],
  ['/changed', 'changed', 1],
  ['/missing', 'missing', 1],
  ['/moved', 'moved', 1],
  ['/gone', 'gone', 1],
  ['/absent', 'gone', 1],
  ['/front', 'gone', 1],
])('a page at %s: %s', async (path, state, code) => {
  expect(await found(path)).toMatchObject({ source: 'morning-post', state, code });
});

test.each([
  ['/huge', 'too-large'],
  ['/circle', 'circle'],
  ['/longer', 'many-redirects'],
  ['/file', 'bad-redirect'],
  ['/picture', 'not-a-page'],
  ['/private', 'robots'],
  ['/refused', 'refused'],
  ['/failed', 'refused'],
  ['/broken', 'unreachable'],
  ['/deep', 'too-deep'],
])('no answer from %s: %s', async (path, why) => {
  expect(await found(path)).toMatchObject({ state: 'silent', why, code: 0 });
  if (path === '/private') expect(server.requested).not.toContain('/private');
});

test.each([
  ['/slow', 'slow'],
  ['/endless', 'endless'],
])('no answer in time from %s', async (path, why) => {
  expect(await found(path, '--timeout', '3')).toMatchObject({ state: 'silent', why, code: 0 });
});

test('changed words are offered as a printing that the gate accepts', async () => {
  leadTo('/changed');
  const { output } = await recheck();
  expect(output).toContain('sources/morning-post  words changed');
  expect(output).toContain(`was: “${WORDS}”`);
  expect(output).toContain(
    'is: “The rain will certainly come in May, and the harvest will be good”',
  );
  const lines = output.split('\n').map((line) => line.slice(4));
  const from = lines.findIndex((line) => line.startsWith('  - id: post-'));
  const offer = lines.slice(from, lines.findIndex((line) => line.startsWith('    date:')) + 1);
  expect(offer).toHaveLength(7);
  content.edit('quotes/lee-rain.md', '  - id: star\n', `${offer.join('\n')}\n  - id: star\n`);
  expect(await content.issues()).toEqual([]);
});

test('a page that moved or is gone is reported with its new address or that of a copy', async () => {
  leadTo('/moved');
  expect((await recheck()).output).toContain(`now at ${server.origin}/2026/rain`);
  content.edit(
    'sources/morning-post.yaml',
    '/moved\n',
    '/gone\narchive-url: https://archive.example/1\n',
  );
  expect((await recheck()).output).toContain('a copy is at https://archive.example/1');
});

test('a page that still has the words is kept as evidence on request, and is not visited again', async () => {
  leadTo('/same');
  const before = textsIn(content.dir);
  expect(await recheck()).toMatchObject({ code: 0 });
  expect(textsIn(content.dir)).toEqual(before);

  expect(await recheck('--write')).toMatchObject({ code: 0 });
  const kept = parseEvidence(content.read('evidence/morning-post.txt'));
  expect(kept).toMatchObject({ source: 'morning-post', url: `${server.origin}/same` });
  expect(kept?.text).toContain(WORDS);
  expect(kept?.text).toContain('Farmers had waited for weeks.');
  expect(kept?.text).not.toContain('It never does.');
  expect(await content.issues()).toEqual([]);
  const count = server.requested.length;
  expect((await recheck('--since', kept?.seen ?? '')).output).toMatch(/^0 visited/);
  expect(server.requested).toHaveLength(count);
});

test('evidence of words that have disappeared is not overwritten', async () => {
  leadTo('/same');
  await recheck('--write');
  const kept = content.read('evidence/morning-post.txt');
  content.edit('sources/morning-post.yaml', '/same', '/changed');
  const { output } = await recheck('--write');
  expect(output).toMatch(/words changed \(last seen \d{4}-\d\d-\d\d\)/);
  expect(content.read('evidence/morning-post.txt')).toBe(kept);
});

test('evidence that was changed is reported', async () => {
  leadTo('/same');
  await recheck('--write');
  content.edit('evidence/morning-post.txt', 'probably', 'certainly');
  expect((await recheck()).output).toContain('evidence/morning-post.txt is not readable');
});

test('a host gets only one request at a time', async () => {
  for (const path of ['/same', '/moved', '/changed', '/gone'])
    content.write(
      `sources/post${path.replace('/', '-')}.yaml`,
      content
        .read('sources/morning-post.yaml')
        .replace('https://morning-post.example/rain', server.origin + path),
    );
  content.edit(
    'quotes/lee-rain.md',
    '  - id: star\n',
    ['same', 'moved', 'changed', 'gone']
      .map(
        (name) =>
          `  - id: ${name}\n    source: post-${name}\n    form: direct\n    text: ${WORDS}\n`,
      )
      .join('') + '  - id: star\n',
  );
  leadTo('/same?again');
  const { output } = await recheck('--all');
  expect(output).toContain(
    '5 visited: 1 the same, 1 changed, 0 without the words, 1 moved, 2 gone',
  );
  expect(server.most()).toBe(1);
});

test('a command that is killed leaves every file whole', async () => {
  leadTo('/same');
  await recheck('--write');
  const old = content.read('evidence/morning-post.txt').replace(/^seen: .*$/m, 'seen: 2026-01-01');
  const args = ['--pause', '0', '--write'];
  const runUntil = async (step?: number) => {
    content.write('evidence/morning-post.txt', old);
    const env = {
      CONTENT_DIR: '.',
      ...server.env,
      ...deathAt(step, { within: 'writing|evidence/', stepsFile: '/dev/null' }),
    };
    await startCommand(content.dir, 'recheck.ts', env, args).ended;
    return content.read('evidence/morning-post.txt');
  };
  const whole = await runUntil();
  expect(whole).not.toBe(old);
  for (const step of [1, 3, 5, 7, 9]) expect([old, whole]).toContain(await runUntil(step));
  // The next command finishes what the killed one began.
  await recheck('--write');
  expect(content.read('evidence/morning-post.txt')).toBe(whole);
});

test('wrong options are explained', async () => {
  expect(await recheck('--since', 'May')).toMatchObject({ code: 2 });
  expect(await recheck('--timeout', 'soon')).toMatchObject({ code: 2 });
  expect((await recheck('--source', 'nobody')).output).toContain('no source “nobody”');
});
