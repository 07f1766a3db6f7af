import { timelineScriptsText as text } from '../../interface/strings.ts';
import { markPosition } from './axis.ts';
import { brushOn } from './brush.ts';
import { listFilter } from './list-filter.ts';

/**
 * Makes a timeline interactive: a line below the drawing describes what the reader points at, the list can be limited to a
 * span or a topic, and on phones, an axis shows the reader's position. Without scripts, the drawing is a picture with links.
 */
const chart = document.querySelector<SVGSVGElement>('svg.chart');
const line = document.querySelector<HTMLElement>('.reading > [role]');
if (chart && line) explore(chart, line);
markPosition(document.querySelector<HTMLElement>('.years.axis'));

function explore(chart: SVGSVGElement, line: HTMLElement): void {
  const filter = listFilter(chart);
  // In chronological order, as in the list. In the drawing, dates that span a year or more come first in their lane.
  const links = [...chart.querySelectorAll<SVGAElement>('a')].sort(
    (a, b) => filter.indexOf(idOf(a)) - filter.indexOf(idOf(b)),
  );
  chart.removeAttribute('aria-hidden');
  chart.setAttribute('role', 'group');
  chart.setAttribute('aria-label', text.drawing);
  for (const link of links) {
    const title = link.querySelector('title');
    link.setAttribute('aria-label', title?.textContent ?? '');
    link.setAttribute('aria-hidden', 'true');
    // Otherwise, browsers would also show it as a tooltip.
    title?.remove();
  }

  let current: SVGAElement | undefined;
  /** The index at which a keyboard selection begins. */
  let anchor = 0;
  /** Shows an entry's description in the line below the drawing, and makes the entry the one that Tab moves to. */
  const describe = (link: SVGAElement): void => {
    current?.removeAttribute('data-current');
    current?.setAttribute('aria-hidden', 'true');
    current?.setAttribute('tabindex', '-1');
    current = link;
    link.removeAttribute('aria-hidden');
    link.setAttribute('tabindex', '0');
    line.textContent = link.getAttribute('aria-label');
    if (link !== links[0] || document.activeElement === link) link.setAttribute('data-current', '');
  };
  const hint = line.textContent;
  if (links[0]) describe(links[0]);
  line.textContent = hint;

  // The parent listens, because a focus listener on the drawing would let the drawing itself receive focus.
  chart.parentElement?.addEventListener('focusin', ({ target }) => {
    const link = target instanceof Element ? target.closest('a') : null;
    if (link instanceof SVGAElement) describe(link);
  });
  chart.addEventListener('keydown', (event) => {
    const index = current ? links.indexOf(current) : 0;
    const target = { ArrowLeft: index - 1, ArrowRight: index + 1, Home: 0, End: links.length - 1 }[
      event.key
    ];
    if (event.key === 'Escape') filter.showAll();
    const next = target === undefined ? undefined : links[target];
    if (target === undefined || !next) return;
    event.preventDefault();
    const [first, last] = [Math.min(anchor, target), Math.max(anchor, target)];
    if (!event.shiftKey) anchor = target;
    else filter.show(new Set(links.slice(first, last + 1).map(idOf)));
    next.focus();
  });

  brushOn(chart, links, {
    point: describe,
    choose: (chosen) => {
      filter.show(new Set(chosen.map(idOf)));
    },
    clear: filter.showAll,
  });
}

function idOf(link: SVGAElement): string {
  return link.href.baseVal.slice(1);
}
