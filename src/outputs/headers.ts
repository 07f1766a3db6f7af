/** Headers that a host shall send with every file under some path. */
export type Headers = Readonly<Record<string, string>>;

/** What every answer says, whatever the file. */
export const common: Headers = {
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

/** Our own style sheets, fonts and pictures: all that a page needs to be read. */
const shown = "style-src 'self'; font-src 'self'; img-src 'self'";

/** What no page needs: plugins, and an address other than its own from which links are counted. */
const never = "object-src 'none'; base-uri 'none'";

/**
 * A page, and the script of a worker, which is held to the policy of its own file. The search compiles WebAssembly,
 * and can be opened over any page.
 */
const page: Headers = {
  'Content-Security-Policy': `default-src 'none'; ${shown}; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'; worker-src 'self'; manifest-src 'self'; form-action 'self'; ${never}; frame-ancestors 'none'`,
  'X-Frame-Options': 'DENY',
};

/** A page that anybody may frame; nothing in it runs. */
const framed: Headers = {
  'Content-Security-Policy': `default-src 'none'; ${shown}; script-src 'none'; form-action 'none'; ${never}; frame-ancestors *`,
};

/**
 * A file that is no page: opened by itself, it does nothing. Browsers show XML and pictures in pages of their own making,
 * with styles and small signs inline; these alone are allowed, for nothing here runs, loads or is sent.
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

/** Folders without pages and scripts, and such files at the top of the site. */
const inertFiles =
  /^(?:cards|feeds|icons|images|schema)\/|^[^/]+\.(?:ics|json|png|svg|txt|webmanifest|xml)$/;

/**
 * What others use: data, beside pages or without them; pictures, which feed readers show; pages to be framed, and
 * what these need where the frame is a sandbox, since everything there comes from another origin.
 */
const openFiles =
  /^(?:_astro|articles|cards|embed|feeds|icons|images|quotes|schema)\/|^(?:quotes(?:-\d+)?\.json|events\.ics)$/;

/** The headers that a file has beside those that all have. */
function ownHeaders(file: string): Headers {
  const kind = file.startsWith('embed/') ? framed : inertFiles.test(file) ? inert : page;
  return { ...kind, ...(openFiles.test(file) ? open : own) };
}

/**
 * All headers for a file of the site.
 * @param file its path from the base of the site, or a folder's, with a slash at its end
 */
export function headersOf(file: string): Headers {
  return { ...common, ...ownHeaders(file) };
}

/** The pages of a list at the top of the site: as many as the archive is long. */
const numbered = /^(?<list>quotes|sitemap)-\d+(?<ending>\.(?:json|xml))$/;

/**
 * The `_headers` file that static hosts read (Netlify, Cloudflare Pages). One rule holds for all, and beside it each
 * path fits one rule only, with other headers, since hosts differ in what they do where two rules name the same. There
 * are as many rules as the site has sections and pages of its own, however long the archive is.
 * @param entries what stands at the top of the site; folders end in a slash
 * @param base the path under which the site stands
 */
export function headersFile(entries: readonly string[], base: string): string {
  const rules = new Map<string, Headers>([[`${base}*`, common]]);
  for (const entry of ['', ...[...entries].sort()]) {
    const path = entry.endsWith('/') ? `${entry}*` : entry.replace(numbered, '$<list>-*$<ending>');
    rules.set(`${base}${path}`, ownHeaders(entry));
  }
  return [...rules].map(([path, headers]) => `${path}\n${lines(headers)}`).join('');
}

function lines(headers: Headers): string {
  return Object.entries(headers)
    .map(([name, value]) => `  ${name}: ${value}\n`)
    .join('');
}
