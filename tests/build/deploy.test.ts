import { describe, expect, test } from 'vitest';
import { distDir } from '../../src/build/folders.ts';
import { serve } from '../../src/build/serve.ts';
import { isInstalled, printedConfiguration, servers, startServer } from './host-servers.ts';
import type { ServerName } from './host-servers.ts';
import { startCommand, type Ended } from './small-project.ts';

/** The result of `npm run check:site` for the built site at an address. */
async function siteCheck(
  address: string,
  variables: Readonly<Record<string, string>>,
): Promise<Ended> {
  const env = { ...variables, DIST_DIR: distDir() };
  const { ended, output } = startCommand(process.cwd(), 'check-site.ts', env, [address]);
  return { code: await ended, output: output() };
}

/** The same for the site served by a server with the printed configuration. */
async function checked(name: ServerName, edit?: (text: string) => string): Promise<Ended> {
  const server = await startServer(name, distDir(), edit);
  try {
    return await siteCheck(server.url, { NODE_EXTRA_CA_CERTS: server.certificate });
  } finally {
    await server.stop();
  }
}

test('npm start serves the site as it was built', async () => {
  const server = await serve(distDir(), 0);
  try {
    expect(await siteCheck(server.url, {})).toEqual({
      code: 0,
      output: expect.stringMatching(/ compared, nothing differs\n$/) as string,
    });
  } finally {
    await server.close();
  }
});

/** Lines in the configurations, what replaces them, and what the check then reports. */
const faults: readonly (readonly [line: RegExp, instead: string, found: RegExp])[] = [
  [/^.*Referrer-Policy.*\n/gm, '', /^Referrer-Policy\n {2}expected {2}strict-origin/m],
  [
    /(?<=default_type |Content-Type ")text\/calendar/g,
    'text/plain',
    /^Content-Type\n.*text\/calendar[^]*events\.ics/m,
  ],
  [
    /public, max-age=31536000, immutable/g,
    'no-cache',
    /^Cache-Control\n.*immutable[^]*\/_astro\//m,
  ],
  [/^\s*(?:gzip on;|encode zstd gzip \{\n[^}]*\}\n\s*\})\n/gm, '', /^Content-Encoding\n/m],
];

describe.each(servers)('the configuration of %s in docs/deploy.md', (name) => {
  if (!isInstalled(name)) {
    test(`was only read, because ${name} is not installed here`, () => {
      const text = printedConfiguration(name);
      expect(text).toContain('news.example.org');
      expect(text.match(/\{/g)?.length).toBe(text.match(/\}/g)?.length);
    });
    return;
  }

  test('serves the site as it was built', async () => {
    expect(await checked(name)).toEqual({
      code: 0,
      output: expect.stringMatching(/ compared, nothing differs\n$/) as string,
    });
  });

  test.each(faults)('is reported as wrong if %s is changed', async (line, instead, found) => {
    const { code, output } = await checked(name, (text) => {
      const edited = text.replace(line, instead);
      expect(edited).not.toBe(text);
      return edited;
    });
    expect(output).toMatch(found);
    expect(code).toBe(1);
  });
});
