/** Escapes text for HTML or XML, in an element or in an attribute with double quotation marks. */
export function escapeMarkup(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** Makes all URLs in a piece of HTML absolute, so that it can be shown anywhere. */
export function withAbsoluteUrls(html: string, page: string): string {
  return html.replace(
    / (href|src)="([^"]*)"/g,
    (_, name: string, value: string) => ` ${name}="${new URL(value, page).href}"`,
  );
}

/** A link to an absolute URL. */
export function link(url: string, html: string): string {
  return `<a href="${escapeMarkup(url)}">${html}</a>`;
}
