import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { smallContent, type SmallContent } from '../unit/checks/small-content.ts';
import { runHere } from './command-here.ts';
import { smallProject, type Ended, type SmallProject } from './small-project.ts';

let project: SmallProject;
let content: SmallContent;

beforeEach(async () => {
  project = smallProject();
  content = smallContent(join(project.folder, 'content'));
  await content.accept();
});

afterEach(() => {
  project.remove();
});

const check = (env?: NodeJS.ProcessEnv, args?: readonly string[]): Promise<Ended> =>
  runHere(project.folder, 'check.ts', env, args);

async function run(
  command: string,
  env: NodeJS.ProcessEnv = {},
  args: readonly string[] = [],
): Promise<Ended> {
  const { ended, output } = project.start(command, env, args);
  return { code: await ended, output: output() };
}

const wrong = `content/articles/rain.md:13:53  error  excerpt-differs
    these words differ from “lee-rain”: “surely” instead of “probably” in … The rain will [probably] come in May, …
    → copy the words from the record; mark omissions with … and put your own words in [ ]
`;

function quoteWrongly(): void {
  content.edit('articles/rain.md', ':quote[The rain will probably', ':quote[The rain will surely');
}

describe('check', () => {
  test('passes sound content', async () => {
    expect(await check()).toMatchObject({ code: 0, output: 'content: 0 errors, 0 warnings\n' });
  });

  test('names file, line, column, what is wrong and how to fix it', async () => {
    quoteWrongly();
    const { code, output } = await run('check.ts');
    expect(code).toBe(1);
    expect(output).toContain(wrong);
    expect(output).toMatch(/\ncontent: 2 errors, 0 warnings\n$/);
  });

  test('passes warnings, and reports them', async () => {
    content.write('topics/snow.md', content.read('topics/weather.md'));
    await content.accept();
    const { code, output } = await check();
    expect(code).toBe(0);
    expect(output).toContain('content/topics/snow.md:2:1  warning  unused-record');
    expect(output).toMatch(
      /\ncontent: 0 errors, 1 warning\nWarnings do not prevent accepting or building: [^\n]+\n$/,
    );
  });

  test('prints JSON', async () => {
    quoteWrongly();
    const { code, output } = await check({}, ['--format', 'json']);
    expect(code).toBe(1);
    expect(JSON.parse(output)).toMatchObject({
      issues: [
        { severity: 'error', code: 'pinned-words-changed', line: 13, column: 1 },
        { severity: 'error', code: 'excerpt-differs', line: 13, column: 53 },
      ],
    });
    content.edit('articles/rain.md', 'will surely', 'will probably');
    const sound = await check({}, ['--format', 'json']);
    expect(JSON.parse(sound.output)).toEqual({ issues: [] });
  });

  test('annotates a change on GitHub', async () => {
    quoteWrongly();
    const { output } = await check({ GITHUB_ACTIONS: 'true' });
    expect(output).toContain(
      '\n::error file=content/articles/rain.md,line=13,col=53,title=excerpt-differs::these words',
    );
  });

  test('reports every fault at once, even if a file cannot be read', async () => {
    quoteWrongly();
    content.write('topics/weather.md', '---\ntitle: Rain: a topic\n---\n');
    content.write('sources/evening-star.yaml', Buffer.from([0xff]));
    const { output } = await check();
    for (const place of [
      'content/articles/rain.md:13:53  error  excerpt-differs',
      'content/sources/evening-star.yaml:1:1  error  not-utf-8',
      'content/topics/weather.md:2:8  error  unreadable-yaml',
    ])
      expect(output).toContain(place);
    expect(output).toMatch(/\ncontent: 4 errors, 0 warnings\n$/);
  });

  test('reports an unknown folder, format or option', async () => {
    const missing = await check({ CONTENT_DIR: 'nowhere' });
    expect(missing.code).toBe(1);
    expect(missing.output).toContain('The content cannot be read');
    const xml = await check({}, ['--format', 'xml']);
    expect(xml.code).toBe(2);
    expect(xml.output).toMatch(
      /^There is no format “xml”: use --format text or --format json\.\n\nUsage: npm run check /,
    );
    expect(await check({}, ['--formt', 'json'])).toMatchObject({ code: 2 });
  });
});

describe('build', () => {
  test('continues if there are only warnings, and reports them', async () => {
    content.write('topics/snow.md', content.read('topics/weather.md'));
    await content.accept();
    const { code, output } = await run('build.ts');
    expect(code).toBe(0);
    expect(output).toContain('content/topics/snow.md:2:1  warning  unused-record');
    expect(project.built()).toBe('first');
  });

  test('leaves the built site in place if a quotation differs from its record', async () => {
    project.writeSite('first');
    project.writePage('second');
    quoteWrongly();
    const { code, output } = await run('build.ts');
    expect(code).toBe(1);
    expect(output).toContain(wrong);
    expect(output).toContain('Nothing was built.');
    expect(project.built()).toBe('first');
    expect(project.entries().filter((entry) => entry.startsWith('dist'))).toEqual(['dist']);
  });

  test('leaves it in place if published words changed silently', async () => {
    project.writeSite('first');
    content.edit('quotes/lee-rain.md', 'said: 2025-05-05', 'said: 2025-05-04');
    const { code, output } = await run('build.ts');
    expect(code).toBe(1);
    expect(output).toContain('content/quotes/lee-rain.md:7:7  error  pinned-words-changed');
    expect(project.built()).toBe('first');
  });
});
