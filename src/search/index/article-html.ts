/**
 * An article's page as Pagefind indexes it: with hair spaces around dashes and ellipses between words, which Pagefind
 * would otherwise read as one word. They are invisible in the excerpts that Pagefind returns.
 */
export function articleForIndex(html: string): string {
  return html.replace(/(?<=[\p{L}\p{N}”’"'])([—…])(?=[\p{L}\p{N}“‘"'])/gu, '\u200A$1\u200A');
}
