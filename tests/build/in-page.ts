/** Functions that run in a page of the site under test and inspect other pages. Each is sent to the browser by itself. */

/** Parses pages of the site as a browser does, without running anything, and returns whatever in them is not ours. */
export function foreignIn(pages: readonly { file: string; html: string }[]): string[] {
  const faults: string[] = [];
  const safe = new Map<string, boolean>();
  const isSafe = (link: string): boolean => {
    const known = safe.get(link);
    if (known !== undefined) return known;
    const { protocol = '' } = URL.parse(link, location.href) ?? {};
    safe.set(link, ['http:', 'https:', 'mailto:'].includes(protocol));
    return isSafe(link);
  };
  const isOurs = (link: string | null): boolean =>
    URL.parse(link ?? '', location.href)?.origin === location.origin;
  for (const { file, html } of pages) {
    const parsed = new DOMParser().parseFromString(html, 'text/html');
    for (const element of parsed.querySelectorAll('*')) {
      const note = (fault: string): void =>
        void faults.push(`${file}: ${fault}: ${element.outerHTML.slice(0, 120)}`);
      if (
        /^(?:iframe|object|embed|style|math|template|frame|applet|marquee|plaintext|xmp)$/i.test(
          element.tagName,
        )
      )
        note('a foreign element');
      if (element.tagName === 'SCRIPT') {
        if (element.getAttribute('type') === 'application/ld+json') {
          const data = JSON.parse(element.textContent) as { '@context'?: unknown };
          if (data['@context'] !== 'https://schema.org') note('foreign data');
        } else if (element.getAttribute('type') === 'application/json') {
          const data = JSON.parse(element.textContent) as { words?: unknown };
          if (!Array.isArray(data.words)) note('foreign data');
        } else if (
          !/^\/_astro\/[\w.-]+\.js$/.test(element.getAttribute('src') ?? '') ||
          element.textContent
        )
          note('a foreign script');
      }
      if (
        element.tagName === 'LINK' &&
        element.getAttribute('rel') === 'stylesheet' &&
        !isOurs(element.getAttribute('href'))
      )
        note('a foreign style');
      if (/^(?:IMG|SOURCE)$/.test(element.tagName) && !isOurs(element.getAttribute('src')))
        note('a foreign picture');
      if (element.tagName === 'BASE' && element.hasAttribute('href')) note('a base');
      if (element.tagName === 'META' && element.hasAttribute('http-equiv')) note('a directive');
      for (const name of element.getAttributeNames()) {
        const value = element.getAttribute(name) ?? '';
        if (/^on|^style$|^srcdoc$|^ping$/i.test(name)) note(`an attribute ${name}`);
        if (
          /^(?:href|xlink:href|src|action|formaction|cite|data|poster)$/i.test(name) &&
          !isSafe(value)
        )
          note('an unsafe link');
      }
    }
  }
  return faults;
}

/**
 * Shows pages of the site together in a frame that has the policy of the page around it, and runs their scripts.
 * @returns the pages that are missing or were sent with a different policy
 */
export async function runInFrame(paths: readonly string[]): Promise<string[]> {
  const policyOf = ({ headers }: Response): string | null => headers.get('content-security-policy');
  const policy = policyOf(await fetch(location.href));
  const faults: string[] = [];
  const pages: string[] = [];
  for (const path of paths) {
    const response = await fetch(`/${path}`);
    if (response.status !== 200 || policyOf(response) !== policy)
      faults.push(`${path}: ${response.status}, ${policyOf(response)}`);
    pages.push(await response.text());
  }
  const frame = document.createElement('iframe');
  frame.width = '800';
  frame.height = '600';
  // A browser treats the documents as one and leaves nothing out.
  frame.srcdoc = pages.join('\n');
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve));
  document.body.replaceChildren(frame);
  await loaded;
  const shown = frame.contentDocument?.querySelectorAll('main').length;
  if (shown !== paths.length) faults.push(`${shown} shown of ${paths.join(', ')}`);
  return faults;
}

/** Shows HTML as a page in a frame, and waits until it is loaded. */
export async function showInFrame(html: string): Promise<void> {
  const frame = document.createElement('iframe');
  frame.srcdoc = html;
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve));
  document.body.append(frame);
  await loaded;
}

/** Requests addresses of the site, and returns the response to each. */
export async function fetchAll(
  paths: readonly string[],
): Promise<{ path: string; status: number; html: string }[]> {
  const answers = [];
  for (const path of paths) {
    const response = await fetch(path);
    answers.push({ path, status: response.status, html: await response.text() });
  }
  return answers;
}
