/** Headers that a host shall send with every file under some path. */
type Headers = Readonly<Record<string, string>>;

/** No page but those made for it may be framed. The second says the same to older browsers. */
const unframed: Headers = {
  'Content-Security-Policy': "frame-ancestors 'none'",
  'X-Frame-Options': 'DENY',
};

/** Anybody may frame it; nothing in it runs. */
const framed: Headers = { 'Content-Security-Policy': "frame-ancestors *; script-src 'none'" };

/** Programs on other sites may read it. */
const open: Headers = { 'Access-Control-Allow-Origin': '*' };

/** Folders and files that hold data for other programs, beside pages or without them. */
const data = /^(?:articles\/|quotes\/|feeds\/|schema\/|quotes(?:-\d+)?\.json$|events\.ics$)/;

/**
 * The headers for a file of the site.
 * @param file its path from the base of the site, or a folder's, with a slash at its end
 */
export function headersOf(file: string): Headers {
  if (file.startsWith('embed/')) return { ...framed, ...open };
  return { ...unframed, ...(data.test(file) && open) };
}

/**
 * The `_headers` file that static hosts read (Netlify, Cloudflare Pages). Each path fits one rule only, since hosts
 * differ in what they do where two fit.
 * @param entries what stands at the top of the site; folders end in a slash
 * @param base the path under which the site stands
 */
export function headersFile(entries: readonly string[], base: string): string {
  return ['', ...[...entries].sort()]
    .map((entry) => {
      const path = `${base}${entry}${entry.endsWith('/') ? '*' : ''}`;
      const lines = Object.entries(headersOf(entry)).map(
        ([name, value]) => `  ${name}: ${value}\n`,
      );
      return `${path}\n${lines.join('')}`;
    })
    .join('');
}
