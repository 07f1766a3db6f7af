/** The minimum size of the words, as a fraction of their normal size. */
const SMALLEST = 0.65;

function isTaller(overlay: HTMLElement, stage: HTMLElement): boolean {
  // Their borders overlap.
  return overlay.offsetHeight > stage.offsetHeight + 2;
}

/**
 * Keeps the first frame of a scene in view and shows in it the words of the state being read. The style sheet decides whether
 * this happens: with reduced motion, or in short windows, each state shows its own words instead.
 */
function follow(scene: Element): void {
  const stage = scene.querySelector<HTMLElement>(':scope > .frame');
  const states = [...scene.querySelectorAll('.state')];
  if (!stage) return;
  const overlay = document.createElement('div');
  overlay.className = 'overlay';
  overlay.inert = true;
  overlay.ariaHidden = 'true';
  let shown: Element | undefined;
  const update = (): void => {
    const isSticky = getComputedStyle(stage).position === 'sticky';
    const current = isSticky
      ? (states.findLast((state) => state.getBoundingClientRect().top < innerHeight / 2) ??
        states[0])
      : undefined;
    if (current === shown) return;
    shown = current;
    for (const state of states) state.toggleAttribute('data-read', state === current);
    const frame = current?.querySelector<HTMLElement>(':scope > .frame');
    overlay.dataset['form'] = frame?.dataset['form'] ?? '';
    overlay.replaceChildren(...(frame?.cloneNode(true).childNodes ?? []));
    if (frame) stage.append(overlay);
    else overlay.remove();
    // A long text is set smaller, so that it does not cover the text below.
    const words = overlay.querySelector<HTMLElement>('.words');
    for (let size = 1; words && size > SMALLEST && isTaller(overlay, stage); size -= 0.05)
      words.style.fontSize = `calc(${size} * var(--t-lead))`;
  };
  const observer = new IntersectionObserver(update, { rootMargin: '0px 0px -50% 0px' });
  for (const state of states) observer.observe(state);
}

for (const scene of document.querySelectorAll('.scene')) follow(scene);
