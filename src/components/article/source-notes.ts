import { articleScriptsText } from '../../interface/strings.ts';

/** Marks the section being read in the table of contents. Without scripts, the contents are plain links. */
function markCurrentSection(nav: Element): void {
  // Where the contents are beside the text, the style sheet shows them open. This opens them for assistive technology, too.
  const fold = nav.querySelector('details');
  if (fold && getComputedStyle(nav).position === 'sticky') fold.open = true;
  const links = new Map(
    [...nav.querySelectorAll<HTMLAnchorElement>('a[href^="#"]')].map((link) => [
      link.hash.slice(1),
      link,
    ]),
  );
  const headings = [...links.keys()]
    .map((id) => document.getElementById(id))
    .filter((heading) => heading !== null);
  const markCurrent = (): void => {
    const current = headings.findLast(
      (heading) => heading.getBoundingClientRect().top < innerHeight / 3,
    );
    for (const [id, link] of links) {
      if (id === current?.id) link.setAttribute('aria-current', 'location');
      else link.removeAttribute('aria-current');
    }
  };
  const observer = new IntersectionObserver(markCurrent, { rootMargin: '0px 0px -66% 0px' });
  for (const heading of headings) observer.observe(heading);
}

/** Opens source notes in place. Without scripts, they lead to the list of sources. */
function openNotes(article: HTMLElement): void {
  const note = document.createElement('div');
  note.popover = 'auto';
  note.className = 'source-note';
  note.tabIndex = -1;
  article.append(note);
  let opener: HTMLElement | undefined;
  let openedAt = 0;
  note.addEventListener('toggle', (event) => {
    if (event.newState === 'closed') opener?.focus({ preventScroll: true });
  });
  article.addEventListener('click', (event) => {
    const link = (event.target as Element).closest<HTMLAnchorElement>('sup.note a');
    const source = link && document.getElementById(link.hash.slice(1));
    if (!source || event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    const text = source.cloneNode(true) as Element;
    for (const back of text.querySelectorAll('.back')) back.remove();
    note.replaceChildren(...text.childNodes);
    note.setAttribute('aria-label', articleScriptsText.sourceNote(link.textContent));
    note.setAttribute('role', 'group');
    note.showPopover();
    const { left, bottom } = link.getBoundingClientRect();
    note.style.left = `${Math.max(8, Math.min(left, innerWidth - note.offsetWidth - 8))}px`;
    note.style.top = `${Math.min(bottom + 6, innerHeight - note.offsetHeight - 8)}px`;
    opener = link;
    openedAt = scrollY;
    note.focus({ preventScroll: true });
  });
  // A scroll event from before the note opened may still arrive after it opens.
  addEventListener('scroll', () => scrollY !== openedAt && note.hidePopover(), { passive: true });
}

const contents = document.querySelector('.contents');
if (contents) markCurrentSection(contents);
const article = document.querySelector('sup.note')?.closest<HTMLElement>('article');
if (article && 'popover' in HTMLElement.prototype) openNotes(article);
