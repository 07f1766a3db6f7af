/** Text as HTML or XML, for the inside of an element or of an attribute in double quotation marks. */
export function escapeMarkup(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** HTML whose addresses are full ones, so that it can stand anywhere. */
export function withFullAddresses(html: string, page: string): string {
  return html.replace(
    / (href|src)="([^"]*)"/g,
    (_, name: string, value: string) => ` ${name}="${new URL(value, page).href}"`,
  );
}

/** A link to a full address. */
export function link(url: string, html: string): string {
  return `<a href="${escapeMarkup(url)}">${html}</a>`;
}
