import type { PrintingWords, WordData } from '../../stemma/word-data.ts';

/** Makes an element with the given text. If it represents a word of the copy-text, `column` is that word's number. */
function wordElement(tag: 'span' | 'ins' | 'del', text: string, column?: number): HTMLElement {
  const element = document.createElement(tag);
  element.textContent = text;
  if (column !== undefined) element.dataset['column'] = String(column);
  return element;
}

/** The words of a printing, for display in place of the copy-text, with lost and added words marked. */
export function overlayWords(
  { words }: WordData,
  { runs, marks, language }: PrintingWords,
): Node[] {
  let column = 0;
  const nextWord = (text: string, tag: 'span' | 'del'): HTMLElement => {
    column += 1;
    return wordElement(tag, text, column - 1);
  };
  const nodes = runs.flatMap((run): Node[] => {
    if (typeof run === 'string') {
      const text = run.trimEnd();
      const element = wordElement('ins', text);
      if (language) element.lang = language;
      return [element, new Text(run.slice(text.length))];
    }
    if (typeof run === 'number')
      return words
        .slice(column, column + Math.abs(run))
        .map((text) => nextWord(text, run > 0 ? 'span' : 'del'));
    const [count, text] = run;
    const element = nextWord(text, 'span');
    column += count - 1;
    return [element];
  });
  const [open, close] = marks;
  return [new Text(open), ...nodes, new Text(close)];
}

/**
 * Wraps each word of the copy-text in an element with the word's number. If a word is not found, it and all words after it
 * stay as they are.
 */
export function wrapWords(element: Element, words: readonly string[]): void {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) if (walker.currentNode instanceof Text) texts.push(walker.currentNode);
  let column = 0;
  for (let node of texts) {
    for (let word = words[column]?.trim(); word; word = words[column]?.trim()) {
      const start = node.data.indexOf(word);
      // Only spaces and punctuation come between two words.
      if (start < 0 || /[\p{L}\p{N}]/u.test(node.data.slice(0, start))) break;
      const wordNode = node.splitText(start);
      node = wordNode.splitText(word.length);
      wordNode.replaceWith(wordElement('span', word, column));
      column += 1;
    }
  }
}

/** The whole text of a printing. */
export function fullText({ words }: WordData, { runs }: PrintingWords): string {
  let column = 0;
  return runs
    .map((run) => {
      if (typeof run === 'string') return run;
      const [count, text] = typeof run === 'number' ? [run, undefined] : run;
      const from = column;
      column += Math.abs(count);
      return text ?? (count > 0 ? words.slice(from, column).join('') : '');
    })
    .join('');
}

/** Whether a printing keeps the copy-text's word with this number. */
export function keepsWord({ runs }: PrintingWords, column: number): boolean {
  let end = 0;
  for (const run of runs) {
    if (typeof run === 'string') continue;
    const count = typeof run === 'number' ? run : run[0];
    end += Math.abs(count);
    if (end > column) return count > 0;
  }
  return false;
}
