/**
 * An article's page as Pagefind takes it: hair spaces around dashes and ellipses that stand between words,
 * which it would take for one word. Not seen in the passages it gives back.
 */
export function articleForIndex(html: string): string {
  return html.replace(/(?<=[\p{L}\p{N}”’"'])([—…])(?=[\p{L}\p{N}“‘"'])/gu, '\u200A$1\u200A');
}
