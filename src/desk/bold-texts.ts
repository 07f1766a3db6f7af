const PARAGRAPH_TAGS = ['p', 'div', 'li', 'dd', 'td', 'section', 'article', 'body'].join();

/** Finds the bold texts on a page that begin or fill a paragraph. */
export function boldTexts(document: Pick<globalThis.Document, 'querySelectorAll'>): string[] {
  return [...document.querySelectorAll('b, strong')].flatMap((element) => {
    const text = folded(element.textContent);
    const paragraph = element.closest(PARAGRAPH_TAGS);
    return text !== '' && folded(paragraph?.textContent).startsWith(text) ? [text] : [];
  });
}

function folded(text = ''): string {
  return text.replace(/\s+/gu, ' ').trim();
}
