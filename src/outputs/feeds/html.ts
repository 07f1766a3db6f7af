/** Escapes text for HTML or XML, in an element or in an attribute with double quotation marks. */
export function escapeMarkup(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/**
 * Makes all URLs in a piece of HTML absolute, so that it works on any site.
 * @param page the URL of the page that the HTML comes from
 */
export function withAbsoluteUrls(html: string, page: string): string {
  return html.replace(
    / (href|src)="([^"]*)"/g,
    (_, name: string, value: string) => ` ${name}="${new URL(value, page).href}"`,
  );
}

/**
 * Makes a link to an absolute URL.
 * @param html the content of the link, as HTML
 */
export function link(url: string, html: string): string {
  return `<a href="${escapeMarkup(url)}">${html}</a>`;
}
