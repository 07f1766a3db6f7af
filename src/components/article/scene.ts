/** How small words may be, in parts of their size. */
const LEAST = 0.65;

function isHigher(turned: HTMLElement, stage: HTMLElement): boolean {
  // The borders of the two are one.
  return turned.offsetHeight > stage.offsetHeight + 2;
}

/**
 * Lets the words of a scene's first state stay in view, and turn into those of the state that is read. The style sheet
 * says where: with reduced motion and in low windows, each state has its own words.
 */
function follow(scene: Element): void {
  const stage = scene.querySelector<HTMLElement>(':scope > .frame');
  const states = [...scene.querySelectorAll('.state')];
  if (!stage) return;
  const turned = document.createElement('div');
  turned.className = 'turned';
  turned.inert = true;
  turned.ariaHidden = 'true';
  let read: Element | undefined;
  const mark = (): void => {
    const stays = getComputedStyle(stage).position === 'sticky';
    const now = stays
      ? (states.findLast((state) => state.getBoundingClientRect().top < innerHeight / 2) ??
        states[0])
      : undefined;
    if (now === read) return;
    read = now;
    for (const state of states) state.toggleAttribute('data-read', state === now);
    const words = now?.querySelector<HTMLElement>(':scope > .frame');
    turned.dataset['form'] = words?.dataset['form'] ?? '';
    turned.replaceChildren(...(words?.cloneNode(true).childNodes ?? []));
    if (words) stage.append(turned);
    else turned.remove();
    // Longer words are smaller, so that they cover nothing that is to be read.
    const text = turned.querySelector<HTMLElement>('.words');
    for (let size = 1; text && size > LEAST && isHigher(turned, stage); size -= 0.05)
      text.style.fontSize = `calc(${size} * var(--t-lead))`;
  };
  const observer = new IntersectionObserver(mark, { rootMargin: '0px 0px -50% 0px' });
  for (const state of states) observer.observe(state);
}

for (const scene of document.querySelectorAll('.scene')) follow(scene);
