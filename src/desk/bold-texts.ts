const PARAGRAPHS = ['p', 'div', 'li', 'dd', 'td', 'section', 'article', 'body'].join();

/** The texts in bold with which the paragraphs of a page begin, or of which they consist. */
export function boldTexts(document: Pick<globalThis.Document, 'querySelectorAll'>): string[] {
  return [...document.querySelectorAll('b, strong')].flatMap((element) => {
    const own = folded(element.textContent);
    const paragraph = element.closest(PARAGRAPHS);
    return own !== '' && folded(paragraph?.textContent).startsWith(own) ? [own] : [];
  });
}

function folded(text = ''): string {
  return text.replace(/\s+/gu, ' ').trim();
}
