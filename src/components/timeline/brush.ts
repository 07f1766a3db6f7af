/** What to do when the reader points at a mark, selects a span of the drawing or clears the selection. */
export interface BrushActions {
  readonly point: (link: SVGAElement) => void;
  readonly choose: (links: readonly SVGAElement[]) => void;
  readonly clear: () => void;
}

/** In pixels: how near a mark the reader must point, and how far a drag must go to select a span. */
const MAX_DISTANCE = 24;
const MIN_DRAG = 6;

/** Lets readers point at the nearest mark, and select a span by dragging across it or clicking on a year or month. */
export function brushOn(
  chart: SVGSVGElement,
  links: readonly SVGAElement[],
  { point, choose, clear }: BrushActions,
): void {
  const span = document.createElementNS('http://www.w3.org/2000/svg', 'rect');
  span.setAttribute('class', 'span');
  span.setAttribute('height', '100%');
  chart.prepend(span);
  let start: number | undefined;

  /** Selects the marks between two horizontal positions in the window. */
  const chooseBetween = (a: number, b: number): void => {
    const { left, right } = chart.getBoundingClientRect();
    const [from, to] = [Math.max(left, Math.min(a, b)), Math.min(right, Math.max(a, b))];
    span.setAttribute('x', String(from - left));
    span.setAttribute('width', String(Math.max(0, to - from)));
    choose(
      links.filter((link) => {
        const [first, last] = extentOf(link, chart);
        return first <= to && from <= last;
      }),
    );
  };
  const clearAll = (): void => {
    span.setAttribute('width', '0');
    clear();
  };

  chart.addEventListener('pointerdown', ({ clientX, button, pointerType }) => {
    // A finger scrolls the page.
    if (button === 0 && pointerType !== 'touch') start = clientX;
  });
  chart.addEventListener('pointermove', ({ clientX, clientY, pointerId }) => {
    if (start !== undefined && Math.abs(clientX - start) > MIN_DRAG) {
      chart.setPointerCapture(pointerId);
      chooseBetween(start, clientX);
    } else {
      const nearestLink = nearest(links, clientX, clientY);
      if (nearestLink) point(nearestLink);
    }
  });
  chart.addEventListener('click', (event) => {
    const { clientX, clientY, pointerType } = event;
    const target = event.target instanceof Element ? event.target : chart;
    const isDrag = start !== undefined && Math.abs(clientX - start) > MIN_DRAG;
    start = undefined;
    const tick = target.closest('.year, .month');
    const link = target.closest('a');
    if (isDrag) event.preventDefault();
    else if (tick) chooseBetween(...tickSpan(tick, chart));
    // On a touch screen, a tap describes a mark and does not follow its link.
    else if (pointerType === 'touch') {
      const nearestLink = nearest(links, clientX, clientY);
      event.preventDefault();
      if (nearestLink) point(nearestLink);
    } else if (!link) clearAll();
  });
  document.addEventListener('pointerup', () => {
    // Waits for the click that may follow.
    setTimeout(() => {
      start = undefined;
    });
  });
  // Otherwise, the browser would drag the link itself.
  chart.addEventListener('dragstart', (event) => {
    event.preventDefault();
  });
  document
    .querySelector('.listed')
    ?.querySelector('button')
    ?.addEventListener('click', () => {
      span.setAttribute('width', '0');
    });
}

/** The left and right edges of a mark in the window; for a long date, the edges of the time it names. */
function extentOf(link: SVGAElement, chart: SVGSVGElement): readonly [number, number] {
  const { from, to } = link.dataset;
  if (from !== undefined && to !== undefined) {
    const { left, width } = chart.getBoundingClientRect();
    return [left + (Number(from) * width) / 100, left + (Number(to) * width) / 100];
  }
  const boxes = shapesOf(link).map((shape) => shape.getBoundingClientRect());
  return [Math.min(...boxes.map(({ left }) => left)), Math.max(...boxes.map(({ right }) => right))];
}

/** The span from one tick to the next. */
function tickSpan(tick: Element, chart: SVGSVGElement): [number, number] {
  const ticks = [...chart.querySelectorAll(':scope > .year, :scope > .month')];
  const next = ticks[ticks.indexOf(tick) + 1];
  const left = (element: Element): number =>
    element.querySelector('line')?.getBoundingClientRect().left ?? 0;
  return [left(tick) + 1, next ? left(next) - 1 : chart.getBoundingClientRect().right];
}

function nearest(links: readonly SVGAElement[], x: number, y: number): SVGAElement | undefined {
  let best: SVGAElement | undefined;
  let minimum = MAX_DISTANCE;
  for (const link of links)
    for (const shape of link.children) {
      const { left, right, top, bottom } = shape.getBoundingClientRect();
      if (right === 0) continue;
      const distance = Math.hypot(
        Math.max(left - x, 0, x - right),
        Math.max(top - y, 0, y - bottom),
      );
      if (distance < minimum) [best, minimum] = [link, distance];
    }
  return best;
}

/** The shapes of a mark, without its words and faded edges. */
function shapesOf(link: SVGAElement): readonly Element[] {
  return [...link.querySelectorAll('circle,line,path,rect:not(.before,.after)')];
}
