/** HTTP headers by name. */
export type Headers = Readonly<Record<string, string>>;

/** The headers of every response. */
const common: Headers = {
  'Strict-Transport-Security': 'max-age=31536000',
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Permissions-Policy': [
    'accelerometer',
    'autoplay',
    'camera',
    'display-capture',
    'encrypted-media',
    'fullscreen',
    'geolocation',
    'gyroscope',
    'hid',
    'magnetometer',
    'microphone',
    'midi',
    'payment',
    'publickey-credentials-get',
    'screen-wake-lock',
    'serial',
    'usb',
    'xr-spatial-tracking',
  ]
    .map((feature) => `${feature}=()`)
    .join(', '),
};

/** Our own style sheets, fonts and pictures, which every page needs. */
const shown = "style-src 'self'; font-src 'self'; img-src 'self'";

/** What no page needs: plugins, and a base URL other than its own. */
const never = "object-src 'none'; base-uri 'none'";

/**
 * A page, or the script of a worker, to which the policy of its own file applies. The search compiles WebAssembly and
 * can be opened on any page.
 */
const page: Headers = {
  'Content-Security-Policy': `default-src 'none'; ${shown}; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'; worker-src 'self'; manifest-src 'self'; form-action 'self'; ${never}; frame-ancestors 'none'`,
  'X-Frame-Options': 'DENY',
};

/** A page that any site may frame; it has no scripts. */
const framed: Headers = {
  'Content-Security-Policy': `default-src 'none'; ${shown}; script-src 'none'; form-action 'none'; ${never}; frame-ancestors *`,
};

/**
 * A file that is not a page and does nothing when opened. Browsers show XML and pictures in pages of their own, with
 * inline styles and icons; only these are allowed.
 */
const inert: Headers = {
  'Content-Security-Policy': `default-src 'none'; style-src 'unsafe-inline'; img-src 'self' data:; form-action 'none'; ${never}; frame-ancestors 'none'`,
  'X-Frame-Options': 'DENY',
};

/** Pages and programs on other sites may use it. */
const open: Headers = {
  'Access-Control-Allow-Origin': '*',
  'Cross-Origin-Resource-Policy': 'cross-origin',
};

/** Only our own pages may use it. */
const own: Headers = { 'Cross-Origin-Resource-Policy': 'same-origin' };

/** Folders without pages and scripts, and such files at the root of the site. */
const inertFiles =
  /^(?:cards|feeds|icons|images|schema)\/|^[^/]+\.(?:ics|json|png|svg|txt|webmanifest|xml)$/;

/**
 * What other sites use: data; pictures, which feed readers show; pages for framing, and what these load, since in a
 * sandboxed frame everything comes from another origin.
 */
const openFiles =
  /^(?:_astro|articles|cards|embed|feeds|icons|images|quotes|schema)\/|^(?:quotes(?:-\d+)?\.json|events\.ics)$/;

/** A file whose name contains a digest of its bytes, so that browsers never need to request it again. */
const lasting: Headers = { 'Cache-Control': 'public, max-age=31536000, immutable' };

/** A file that the next build may replace: browsers keep it and check whether it has changed. */
const checked: Headers = { 'Cache-Control': 'no-cache' };

/**
 * The media types that pages name where they link to a file, and that a host would not know or would take for a more
 * general one: by the folder and the ending of the file.
 */
const types: readonly (readonly [folder: string, ending: string, type: string])[] = [
  ...['articles/', 'quotes/'].flatMap(
    (folder) =>
      [
        [folder, '.bib', 'application/x-bibtex;charset=utf-8'],
        [folder, '.ris', 'application/x-research-info-systems;charset=utf-8'],
        [folder, '.csl.json', 'application/vnd.citationstyles.csl+json'],
      ] as const,
  ),
  ['feeds/', '.xml', 'application/atom+xml'],
  ['feeds/', '.json', 'application/feed+json'],
  ['schema/', '.json', 'application/schema+json'],
];

/** The headers of a file besides those of every response and its type. */
function ownHeaders(file: string): Headers {
  const kind = file.startsWith('embed/') ? framed : inertFiles.test(file) ? inert : page;
  const access = openFiles.test(file) ? open : own;
  return { ...kind, ...access, ...(file.startsWith('_astro/') ? lasting : checked) };
}

/**
 * All headers of a file of the site.
 * @param file a path from the base of the site; that of a folder ends in a slash
 */
export function headersOf(file: string): Headers {
  const [, , type] =
    types.find(([folder, ending]) => file.startsWith(folder) && file.endsWith(ending)) ?? [];
  return { ...common, ...ownHeaders(file), ...(type !== undefined && { 'Content-Type': type }) };
}

/** Numbered files at the root of the site, of which a long archive has many. */
const numbered = /^(?<list>quotes|sitemap)-\d+(?<ending>\.(?:json|xml))$/;

/**
 * Prints the `_headers` file for static hosts (Netlify, Cloudflare Pages). One rule applies to all paths. In addition,
 * each path matches only one rule, with other headers, and one with the type if it has one of ours, since hosts differ
 * where two rules set the same header. The number of rules does not grow with the archive.
 * @param entries the names of files and folders at the root of the site; those of folders end in a slash
 * @param base the path of the site
 */
export function headersFile(entries: readonly string[], base: string): string {
  const rules = new Map<string, Headers>([[`${base}*`, common]]);
  for (const entry of ['', ...[...entries].sort()]) {
    const path = entry.endsWith('/') ? `${entry}*` : entry.replace(numbered, '$<list>-*$<ending>');
    rules.set(`${base}${path}`, ownHeaders(entry));
  }
  for (const [folder, ending, type] of types)
    if (entries.includes(folder)) rules.set(`${base}${folder}*${ending}`, { 'Content-Type': type });
  return [...rules].map(([path, headers]) => `${path}\n${lines(headers)}`).join('');
}

function lines(headers: Headers): string {
  return Object.entries(headers)
    .map(([name, value]) => `  ${name}: ${value}\n`)
    .join('');
}
