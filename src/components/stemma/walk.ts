import type { WordData } from '../../stemma/word-data.ts';
import { keepsWord, fullText, overlayWords, wrapWords } from './overlay.ts';

/** How long a pointer must rest on a link before the words change, in milliseconds. */
const HOVER_DELAY = 120;

/** The drawing on a record's page. Its links to the printings show each printing's words in place of the ones at the top. */
class Stemma {
  readonly #section: HTMLElement;
  readonly #data: WordData;
  readonly #words = document.querySelector<HTMLElement>('[data-words]');
  readonly #links: readonly HTMLAnchorElement[];
  #overlay: HTMLElement | undefined;
  #timer: number | undefined;
  /** The id of the printing that is shown. */
  #shown: string | undefined;
  /** The fragment of the page's address while no printing is shown. */
  #fragment = location.hash;

  constructor(section: HTMLElement, data: WordData) {
    this.#section = section;
    this.#data = data;
    this.#links = [...section.querySelectorAll<HTMLAnchorElement>('a[data-printing]')];
    if (this.#words) wrapWords(this.#words, data.words);
  }

  listen(): void {
    const section = this.#section;
    section.addEventListener('focusin', ({ target }) => {
      this.#show(linkAt(target));
    });
    section.addEventListener('focusout', ({ relatedTarget }) => {
      if (!linkAt(relatedTarget)) this.#show(undefined);
    });
    section.addEventListener('pointerover', ({ target, pointerType }) => {
      clearTimeout(this.#timer);
      const link = linkAt(target);
      if (pointerType === 'mouse' && link)
        this.#timer = window.setTimeout(() => {
          this.#show(link);
        }, HOVER_DELAY);
    });
    section.addEventListener('pointerleave', () => {
      clearTimeout(this.#timer);
      this.#show(linkAt(document.activeElement));
    });
    // The first tap shows the printing if the words are in view, and the next one follows the link.
    let shownBefore: string | undefined;
    section.addEventListener('pointerdown', () => {
      shownBefore = this.#shown;
    });
    section.addEventListener('click', (event) => {
      const link = linkAt(event.target);
      const isTouch = event instanceof PointerEvent && event.pointerType === 'touch';
      if (link && isTouch && shownBefore !== link.dataset['printing'] && this.#isInView())
        event.preventDefault();
      else if (link) this.#fragment = link.hash;
    });
    section.addEventListener('keydown', (event) => {
      const link = linkAt(event.target);
      const next = link && neighbor(link, event.key, this.#links);
      if (event.key === 'Escape') this.#show(undefined);
      if (!next) return;
      event.preventDefault();
      next.focus();
    });
    document.addEventListener('pointerover', ({ target }) => {
      const word = target instanceof Element ? target.closest<HTMLElement>(WORD) : null;
      this.#highlight(section.contains(word) || this.#words?.contains(word) ? word : null);
    });
  }

  #isInView(): boolean {
    const box = this.#words?.getBoundingClientRect();
    return box !== undefined && box.bottom > 0 && box.top < innerHeight;
  }

  /** Shows a printing's words at the top, and its id in the page's address. Without a link, undoes both. */
  #show(link: HTMLAnchorElement | undefined): void {
    const id = link?.dataset['printing'];
    if (id === this.#shown) return;
    if (this.#shown === undefined) this.#fragment = location.hash;
    this.#shown = id;
    this.#overlay?.remove();
    for (const each of this.#links) each.toggleAttribute('data-shown', each === link);
    const { pathname, search } = location;
    history.replaceState(history.state, '', pathname + search + (link?.hash ?? this.#fragment));
    const printing = this.#data.printings[id ?? ''];
    if (!this.#words || !link || !printing) return;
    const paragraph = this.#words.querySelector('p')?.cloneNode();
    const overlay = paragraph instanceof HTMLElement ? paragraph : document.createElement('p');
    overlay.classList.add('overlay');
    overlay.ariaHidden = 'true';
    overlay.append(...overlayWords(this.#data, printing));
    const outlet = document.createElement('small');
    outlet.textContent = (this.#section.dataset['printedBy'] ?? '') + link.textContent.trim();
    overlay.append(outlet);
    this.#words.append(overlay);
    this.#overlay = overlay;
    const room = this.#words.offsetHeight / overlay.offsetHeight;
    if (room < 1) overlay.style.fontSize = `${Math.max(0.6, Math.sqrt(room))}em`;
  }

  /** Highlights a word, and dims the printings that lack it. Without a word, undoes both. */
  #highlight(word: HTMLElement | null): void {
    for (const each of document.querySelectorAll('[data-lit]')) each.removeAttribute('data-lit');
    const column = word?.dataset['column'];
    const text = normalized(word?.lastChild?.textContent ?? '');
    for (const each of this.#links) {
      const printing = this.#data.printings[each.dataset['printing'] ?? ''];
      const hasWord =
        !printing ||
        (column === undefined
          ? normalized(fullText(this.#data, printing)).includes(text)
          : keepsWord(printing, Number(column)));
      each.toggleAttribute('data-lacks', word !== null && !hasWord);
    }
    if (!word) return;
    word.dataset['lit'] = '';
    if (column !== undefined)
      for (const each of document.querySelectorAll<HTMLElement>(`[data-column="${column}"]`))
        each.dataset['lit'] = '';
  }
}

/** Selects the words that a reader can point at to see which printings have them. */
const WORD = '[data-column],ins,del';

/** A text in lower case, without punctuation and with a space before and after each word. */
function normalized(text: string): string {
  return ` ${text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}]+/gu, ' ')
    .trim()} `;
}

function linkAt(target: EventTarget | null): HTMLAnchorElement | undefined {
  return target instanceof Element
    ? (target.closest<HTMLAnchorElement>('a[data-printing]') ?? undefined)
    : undefined;
}

/** The link an arrow key leads to: left, the printing it follows; right, the first to follow it; up and down, its neighbors. */
function neighbor(
  link: HTMLAnchorElement,
  key: string,
  links: readonly HTMLAnchorElement[],
): HTMLAnchorElement | undefined {
  const item = link.closest('li');
  const first = (element: Element | null | undefined): HTMLAnchorElement | undefined =>
    element?.querySelector<HTMLAnchorElement>('a[data-printing]') ?? undefined;
  switch (key) {
    case 'ArrowRight':
      return first(item?.querySelector(':scope > ol'));
    case 'ArrowLeft': {
      let ancestor = item?.parentElement?.closest('li');
      while (ancestor && !first(ancestor.querySelector(':scope > .node')))
        ancestor = ancestor.parentElement?.closest('li');
      return first(ancestor);
    }
    case 'ArrowDown':
      return first(item?.nextElementSibling) ?? links[links.indexOf(link) + 1];
    case 'ArrowUp':
      return first(item?.previousElementSibling) ?? links[links.indexOf(link) - 1];
    default:
      return undefined;
  }
}

const section = document.querySelector<HTMLElement>('.stemma');
const data = section?.querySelector('script')?.textContent;
// The data has this type, since the page and the script come from the same build.
if (section && data) new Stemma(section, JSON.parse(data) as WordData).listen();
