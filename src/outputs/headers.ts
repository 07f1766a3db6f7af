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

/** Allows the site’s own style sheets, fonts and pictures, which every page needs. */
const ownAssets = "style-src 'self'; font-src 'self'; img-src 'self'";

/** Forbids what no page needs: plugins and `base` elements. */
const forbidden = "object-src 'none'; base-uri 'none'";

/**
 * For a page, or for a worker’s script, which obeys the policy of its own file. WebAssembly is allowed because the search
 * compiles it and can be opened on any page.
 */
const page: Headers = {
  'Content-Security-Policy': `default-src 'none'; ${ownAssets}; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'; worker-src 'self'; manifest-src 'self'; form-action 'self'; ${forbidden}; frame-ancestors 'none'`,
  'X-Frame-Options': 'DENY',
};

/** For a page that any site may frame. It has no scripts. */
const framed: Headers = {
  'Content-Security-Policy': `default-src 'none'; ${ownAssets}; script-src 'none'; form-action 'none'; ${forbidden}; frame-ancestors *`,
};

/**
 * For a file that is not a page and runs nothing when opened. Only inline styles and pictures are allowed, which browsers need
 * for their built-in views of XML and pictures.
 */
const inert: Headers = {
  'Content-Security-Policy': `default-src 'none'; style-src 'unsafe-inline'; img-src 'self' data:; form-action 'none'; ${forbidden}; frame-ancestors 'none'`,
  'X-Frame-Options': 'DENY',
};

/** For a file that other sites may use. */
const open: Headers = {
  'Access-Control-Allow-Origin': '*',
  'Cross-Origin-Resource-Policy': 'cross-origin',
};

/** For a file that only our own pages may use. */
const sameOrigin: Headers = { 'Cross-Origin-Resource-Policy': 'same-origin' };

/** Files that are neither pages nor scripts: all files in some folders, and some at the root of the site. */
const inertFiles =
  /^(?:cards|feeds|icons|images|schema)\/|^[^/]+\.(?:ics|json|png|svg|txt|webmanifest|xml)$/;

/**
 * Files that other sites use: data; pictures, which feed readers show; and pages to be framed, with everything they load, since
 * to a sandboxed frame every file comes from another origin.
 */
const openFiles =
  /^(?:_astro|articles|cards|embed|feeds|icons|images|quotes|schema)\/|^(?:quotes(?:-\d+)?\.json|events\.ics)$/;

/** For a file whose name contains a digest of its bytes. Browsers never need to request it again. */
const immutable: Headers = { 'Cache-Control': 'public, max-age=31536000, immutable' };

/** For a file that the next build may replace. Browsers keep it but check for changes before each use. */
const revalidated: Headers = { 'Cache-Control': 'no-cache' };

/**
 * Media types, by folder and extension, that a host may not know or may replace with a more general type. Pages state the same
 * types in links to the files.
 */
const mediaTypes: readonly (readonly [folder: string, ending: string, type: string])[] = [
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
  ['', '.ics', 'text/calendar;charset=utf-8'],
  ['', '.webmanifest', 'application/manifest+json'],
];

/** The media type of a file, if it is in the list. An entry without a folder applies to files at the root of the site. */
function typeOf(file: string): string | undefined {
  return mediaTypes.find(
    ([folder, ending]) =>
      file.endsWith(ending) && (folder === '' ? !file.includes('/') : file.startsWith(folder)),
  )?.[2];
}

/** The headers of a file, except its media type and those of every response. */
function fileHeaders(file: string): Headers {
  const kind = file.startsWith('embed/') ? framed : inertFiles.test(file) ? inert : page;
  const access = openFiles.test(file) ? open : sameOrigin;
  return { ...kind, ...access, ...(file.startsWith('_astro/') ? immutable : revalidated) };
}

/**
 * All headers of a file on the site.
 * @param file a path relative to the base of the site; the path of a folder ends in a slash
 */
export function headersOf(file: string): Headers {
  return { ...common, ...fileHeaders(file), ...typeHeader(file) };
}

function typeHeader(file: string): Headers {
  const type = typeOf(file);
  return type === undefined ? {} : { 'Content-Type': type };
}

/**
 * The policy that a page can state in a `meta` element. It lacks `frame-ancestors`, which only a header can set (CSP3, 3.3).
 * @param file as for `headersOf`
 */
export function policyInPage(file: string): string {
  const { 'Content-Security-Policy': policy = '' } = fileHeaders(file);
  return policy.replace(/; frame-ancestors [^;]*/, '');
}

/** Numbered files at the root of the site. A large archive has many of them. */
const numbered = /^(?<list>quotes|sitemap)-\d+(?<ending>\.(?:json|xml))$/;

/**
 * Prints the `_headers` file for static hosts (Netlify, Cloudflare Pages). Hosts disagree on what happens if two rules set the
 * same header. Therefore one rule with common headers applies to all paths, and each path matches only one other rule with
 * security headers and at most one with a media type. The number of rules does not grow with the archive.
 * @param entries the names of the files and folders at the root of the site; the names of folders end in a slash
 * @param base the path of the site
 */
export function headersFile(entries: readonly string[], base: string): string {
  const rules = new Map<string, Headers>([[`${base}*`, common]]);
  for (const entry of ['', ...[...entries].sort()]) {
    const path = entry.endsWith('/') ? `${entry}*` : entry.replace(numbered, '$<list>-*$<ending>');
    rules.set(`${base}${path}`, { ...fileHeaders(entry), ...typeHeader(entry) });
  }
  for (const [folder, ending, type] of mediaTypes)
    if (entries.includes(folder)) rules.set(`${base}${folder}*${ending}`, { 'Content-Type': type });
  return [...rules].map(([path, headers]) => `${path}\n${lines(headers)}`).join('');
}

function lines(headers: Headers): string {
  return Object.entries(headers)
    .map(([name, value]) => `  ${name}: ${value}\n`)
    .join('');
}
