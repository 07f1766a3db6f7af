import { timelineScriptsText as text } from '../../interface/strings.ts';

/** A filter that lists some of the events and draws the others faintly. */
export interface ListFilter {
  /** Lists only the events with these ids. */
  readonly show: (ids: ReadonlySet<string>) => void;
  readonly showAll: () => void;
  /** The place of an event in the list. */
  readonly placeOf: (id: string) => number;
}

/** Makes the filter for the list below a drawing. On a page with all events, the links to topics use it, too. */
export function listFilter(chart: SVGSVGElement): ListFilter {
  const items = [...document.querySelectorAll<HTMLElement>('main section > ol > li[id]')];
  const places = new Map(items.map(({ id }, index) => [id, index]));
  const note = document.querySelector<HTMLElement>('.listed');
  const topics = [...document.querySelectorAll<HTMLAnchorElement>('a[data-topic]')];

  const show = (ids?: ReadonlySet<string>): void => {
    for (const item of items) item.hidden = ids?.has(item.id) === false;
    for (const section of document.querySelectorAll<HTMLElement>('main section:has(> ol)'))
      section.hidden = section.querySelector('li[id]:not([hidden])') === null;
    for (const link of chart.querySelectorAll('a'))
      link.classList.toggle(
        'left-out',
        ids?.has(link.getAttribute('href')?.slice(1) ?? '') === false,
      );
    const shown = items.filter(({ hidden }) => !hidden).length;
    const words = note?.querySelector('span');
    if (words)
      words.textContent = ids ? (shown === 0 ? text.none : text.shown(shown, items.length)) : '';
    if (note) note.hidden = ids === undefined;
  };
  const mark = (chosen?: HTMLAnchorElement): void => {
    for (const link of topics)
      if (link === (chosen ?? topics[0])) link.setAttribute('aria-current', 'true');
      else link.removeAttribute('aria-current');
  };
  const showAll = (): void => {
    mark();
    show();
  };

  note?.querySelector('button')?.addEventListener('click', showAll);
  for (const link of topics)
    link.addEventListener('click', (event) => {
      if (event.metaKey || event.ctrlKey || event.shiftKey) return;
      event.preventDefault();
      const { topic = '' } = link.dataset;
      if (topic === '') {
        showAll();
        return;
      }
      mark(link);
      const on = items.filter(({ dataset }) => dataset['topics']?.split(' ').includes(topic));
      show(new Set(on.map(({ id }) => id)));
    });
  return {
    show: (ids) => {
      mark();
      show(ids);
    },
    showAll,
    placeOf: (id) => places.get(id) ?? -1,
  };
}
