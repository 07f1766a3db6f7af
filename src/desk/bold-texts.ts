const PARAGRAPHS = ['p', 'div', 'li', 'dd', 'td', 'section', 'article', 'body'].join();

/** The bold texts on a page that begin a paragraph or make up all of it. */
export function boldTexts(document: Pick<globalThis.Document, 'querySelectorAll'>): string[] {
  return [...document.querySelectorAll('b, strong')].flatMap((element) => {
    const text = folded(element.textContent);
    const paragraph = element.closest(PARAGRAPHS);
    return text !== '' && folded(paragraph?.textContent).startsWith(text) ? [text] : [];
  });
}

function folded(text = ''): string {
  return text.replace(/\s+/gu, ' ').trim();
}
