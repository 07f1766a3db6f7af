import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { contentStore } from '../../../../src/build/astro/content-store.ts';

interface Plugin {
  readonly resolveId: { readonly handler: (id: string) => string | undefined };
}

/** What the integration adds to a build, and the warnings it gives. */
function setUp(version?: string, command = 'build') {
  const updateConfig = vi.fn<(config: { vite: { plugins: [Plugin] } }) => void>();
  const warn = vi.fn<(message: string) => void>();
  const hook = contentStore(version).hooks['astro:config:setup'];
  // The integration uses only these three.
  void hook?.({ command, updateConfig, logger: { warn } } as never);
  return { plugin: updateConfig.mock.calls[0]?.[0].vite.plugins[0], warn };
}

test('in builds with the installed Astro, replaces its module and no other', () => {
  const { plugin, warn } = setUp();
  expect(plugin?.resolveId.handler('astro:data-layer-content')).toMatch(/stored-content\.ts$/);
  expect(plugin?.resolveId.handler('astro:content')).toBeUndefined();
  expect(warn).not.toHaveBeenCalled();
});

test('leaves an unknown Astro alone, with a warning', () => {
  const { plugin, warn } = setUp('8.0.0');
  expect(plugin).toBeUndefined();
  expect(warn).toHaveBeenCalledWith(expect.stringContaining('does not know Astro 8.0.0'));
});

test('does nothing in development', () => {
  expect(setUp(undefined, 'dev').plugin).toBeUndefined();
});

/** Astro's own plugin for the module is private, so every new version has to be checked. */
describe('the module of the installed Astro', () => {
  let folder: string;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'verbatim-store-'));
  });

  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  test('is still the content of data-store.json, and nothing else', async () => {
    const { astroContentVirtualModPlugin } = (await import(
      new URL('content/vite-plugin-content-virtual-mod.js', astroDist()).href
    )) as { astroContentVirtualModPlugin: (options: object) => AstroPlugin };
    const folderUrl = pathToFileURL(`${folder}/`);
    const settings = {
      config: { root: folderUrl, srcDir: folderUrl, cacheDir: folderUrl, experimental: {} },
      dotAstroDir: folderUrl,
    };
    const plugin = astroContentVirtualModPlugin({ settings, fs: await import('node:fs') });
    plugin.config({}, { command: 'build' });
    const id = await plugin.resolveId.handler('astro:data-layer-content');
    const stored = '[["Map",1,2],"meta::meta",["Map"]]';
    writeFileSync(join(folder, 'data-store.json'), stored);
    const { code } = await plugin.load.handler(id);
    expect(code).toBe(`export default JSON.parse(${JSON.stringify(stored)})`);
  });

  test('is imported where Astro’s pages get their collections', () => {
    const source = readFileSync(new URL('content/data-store.js', astroDist()), 'utf8');
    expect(source).toContain('import("astro:data-layer-content")');
  });
});

interface AstroPlugin {
  readonly config: (config: object, env: { command: string }) => void;
  readonly resolveId: { readonly handler: (id: string) => Promise<string> };
  readonly load: { readonly handler: (id: string) => Promise<{ code: string }> };
}

function astroDist(): URL {
  return new URL('dist/', import.meta.resolve('astro/package.json'));
}
