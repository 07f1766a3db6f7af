import type { PrintingWords, WordData } from '../../stemma/word-data.ts';

/** An element with a text, and the column of the copy-text that it has. */
export function wordElement(
  tag: 'span' | 'ins' | 'del',
  text: string,
  column?: number,
): HTMLElement {
  const element = document.createElement(tag);
  element.textContent = text;
  if (column !== undefined) element.dataset['column'] = String(column);
  return element;
}

/** The words of a printing in the place of the copy-text: kept ones, lost ones and its own. */
export function turnedWords({ words }: WordData, { runs, marks, language }: PrintingWords): Node[] {
  let column = 0;
  const kept = (text: string, tag: 'span' | 'del'): HTMLElement => {
    column += 1;
    return wordElement(tag, text, column - 1);
  };
  const own = runs.flatMap((run): Node[] => {
    if (typeof run === 'string') {
      const text = run.trimEnd();
      const element = wordElement('ins', text);
      if (language) element.lang = language;
      return [element, new Text(run.slice(text.length))];
    }
    if (typeof run === 'number')
      return words
        .slice(column, column + Math.abs(run))
        .map((text) => kept(text, run > 0 ? 'span' : 'del'));
    const [count, text] = run;
    const element = kept(text, 'span');
    column += count - 1;
    return [element];
  });
  const [open, close] = marks;
  return [new Text(open), ...own, new Text(close)];
}

/** Sets each word of an element in an element of its own, with its column. Words that it does not find stay as they are. */
export function setApart(element: Element, words: readonly string[]): void {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) if (walker.currentNode instanceof Text) texts.push(walker.currentNode);
  let column = 0;
  for (let node of texts) {
    for (let word = words[column]?.trim(); word; word = words[column]?.trim()) {
      const at = node.data.indexOf(word);
      // Between two words are spaces and marks, and no letters.
      if (at < 0 || /[\p{L}\p{N}]/u.test(node.data.slice(0, at))) break;
      const own = node.splitText(at);
      node = own.splitText(word.length);
      own.replaceWith(wordElement('span', word, column));
      column += 1;
    }
  }
}

/** The whole text of a printing. */
export function textOf({ words }: WordData, { runs }: PrintingWords): string {
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

/** Whether a printing has a word of the copy-text. */
export function keeps({ runs }: PrintingWords, column: number): boolean {
  let at = 0;
  for (const run of runs) {
    if (typeof run === 'string') continue;
    const count = typeof run === 'number' ? run : run[0];
    at += Math.abs(count);
    if (at > column) return count > 0;
  }
  return false;
}
