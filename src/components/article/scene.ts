/** How small words may become, as a fraction of their normal size. */
const LEAST = 0.65;

function isTaller(turned: HTMLElement, stage: HTMLElement): boolean {
  // Their borders overlap.
  return turned.offsetHeight > stage.offsetHeight + 2;
}

/**
 * Keeps the words of a scene's first state in view and turns them into those of the state being read. The style sheet
 * decides where: with reduced motion, or in short windows, each state shows its own words instead.
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
    // Longer words are set smaller, so that they do not cover the text below.
    const text = turned.querySelector<HTMLElement>('.words');
    for (let size = 1; text && size > LEAST && isTaller(turned, stage); size -= 0.05)
      text.style.fontSize = `calc(${size} * var(--t-lead))`;
  };
  const observer = new IntersectionObserver(mark, { rootMargin: '0px 0px -50% 0px' });
  for (const state of states) observer.observe(state);
}

for (const scene of document.querySelectorAll('.scene')) follow(scene);
