import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';

const document = readFileSync('docs/deploy.md', 'utf8');

/** The first code block of the given language in the document. */
function codeBlock(language: string): string {
  const block = new RegExp(`^\`\`\`${language}\\n([^]*?)^\`\`\`$`, 'm').exec(document)?.[1];
  if (block === undefined) throw new Error(`docs/deploy.md has no block of ${language}.`);
  return block;
}

/** The parts of `package.json` that the snippets rely on. */
const { scripts, engines } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  scripts: Record<string, string>;
  engines: { node: string };
};
const node = /\d+/.exec(engines.node)?.[0] ?? '';

/** A step of a workflow: a third-party action with its inputs, or a command. */
interface Step {
  uses?: string;
  run?: string;
  with?: Record<string, unknown>;
  env?: Record<string, string>;
}

describe('the workflow for GitHub Pages', () => {
  const workflow = parse(codeBlock('yaml'), { strict: true }) as {
    permissions: Record<string, string>;
    jobs: Record<string, { environment: string; steps: Step[] }>;
  };
  const { steps = [], environment } = workflow.jobs['publish'] ?? {};

  test('may publish and nothing else', () => {
    expect(workflow.permissions).toEqual({
      contents: 'read',
      pages: 'write',
      'id-token': 'write',
    });
    expect(environment).toBe('github-pages');
  });

  test('installs, builds, and publishes the build, in this order', () => {
    expect(steps.map(({ uses, run }) => run ?? uses?.replace(/@v\d+$/, ''))).toEqual([
      'actions/checkout',
      'actions/setup-node',
      'npm ci',
      'actions/configure-pages',
      'npm run build',
      'touch dist/.nojekyll',
      'actions/upload-pages-artifact',
      'actions/deploy-pages',
    ]);
    expect(scripts).toHaveProperty('build');
    expect(String(steps[1]?.with?.['node-version'])).toBe(node);
    expect(steps[6]?.with).toEqual({ path: 'dist' });
  });

  test('tells the build the address that the site will have', () => {
    expect(steps[4]?.env).toEqual({
      SITE_URL: '${{ steps.pages.outputs.origin }}',
      BASE_PATH: '${{ steps.pages.outputs.base_path }}',
    });
  });
});

test('Netlify runs the build command and publishes its folder', () => {
  const settings = codeBlock('toml');
  expect(settings).toMatch(/^\[build\]\ncommand = "npm run build"\npublish = "dist"$/m);
  expect(settings).toMatch(new RegExp(`^NODE_VERSION = "${node}"$`, 'm'));
  expect(settings).toMatch(/^SITE_URL = "https:\/\/[^"]+"$/m);
});

test('Cloudflare Workers serve the folder, with slashes at the end of addresses', () => {
  // JSON with trailing commas is also YAML.
  expect(parse(codeBlock('jsonc'))).toMatchObject({
    assets: {
      directory: './dist',
      not_found_handling: '404-page',
      html_handling: 'force-trailing-slash',
    },
  });
});

test('the container builds the site and serves it with the printed Caddy configuration', () => {
  const lines = codeBlock('dockerfile')
    .split('\n')
    .filter((line) => line !== '');
  const root = /^\troot \* (\S+)$/m.exec(codeBlock('caddy'))?.[1] ?? 'none';
  expect(lines).toEqual([
    `FROM node:${node}-slim AS build`,
    'WORKDIR /build',
    'COPY package.json package-lock.json ./',
    'RUN npm ci',
    'COPY . .',
    'ARG SITE_URL',
    'RUN npm run build',
    'FROM caddy:2',
    'COPY Caddyfile /etc/caddy/Caddyfile',
    `COPY --from=build /build/dist ${root}`,
  ]);
});
