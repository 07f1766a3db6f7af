/** The settings of the run that tests the real site. */
const OURS = ['CONTENT_DIR', 'DIST_DIR', 'BASE_PATH', 'SITE_URL', 'PORT'];

/** Variables that Vitest sets, which would make Astro render pages as in `npm run dev`. */
const VITEST = ['NODE_ENV', 'MODE', 'DEV', 'PROD', 'SSR', 'BASE_URL', 'TEST', 'VITEST'];

const unset = new Set([...OURS, ...VITEST]);

/** The environment of a command, with only the given settings of ours. */
export function settingsFor(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const inherited = Object.entries(process.env).filter(([name]) => !unset.has(name));
  return { ...Object.fromEntries(inherited), ...env };
}
