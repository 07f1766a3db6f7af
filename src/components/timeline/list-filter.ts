import { timelineScriptsText as text } from '../../interface/strings.ts';

/** A filter that limits the list to some events and fades the others in the drawing. */
export interface ListFilter {
  /** Lists only the events with these ids. */
  readonly show: (ids: ReadonlySet<string>) => void;
  readonly showAll: () => void;
  /** The index of an event in the list; -1 if it is not there. */
  readonly indexOf: (id: string) => number;
}

/** Makes the filter for the list below a drawing. On a page that has all events, the topic links also use it. */
export function listFilter(chart: SVGSVGElement): ListFilter {
  const items = [...document.querySelectorAll<HTMLElement>('main section > ol > li[id]')];
  const indexes = new Map(items.map(({ id }, index) => [id, index]));
  const status = document.querySelector<HTMLElement>('.listed');
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
    const count = status?.querySelector('span');
    if (count)
      count.textContent = ids ? (shown === 0 ? text.none : text.shown(shown, items.length)) : '';
    if (status) status.hidden = ids === undefined;
  };
  const markCurrent = (chosen?: HTMLAnchorElement): void => {
    for (const link of topics)
      if (link === (chosen ?? topics[0])) link.setAttribute('aria-current', 'true');
      else link.removeAttribute('aria-current');
  };
  const showAll = (): void => {
    markCurrent();
    show();
  };

  status?.querySelector('button')?.addEventListener('click', showAll);
  for (const link of topics)
    link.addEventListener('click', (event) => {
      if (event.metaKey || event.ctrlKey || event.shiftKey) return;
      event.preventDefault();
      const { topic = '' } = link.dataset;
      if (topic === '') {
        showAll();
        return;
      }
      markCurrent(link);
      const matching = items.filter(({ dataset }) => dataset['topics']?.split(' ').includes(topic));
      show(new Set(matching.map(({ id }) => id)));
    });
  return {
    show: (ids) => {
      markCurrent();
      show(ids);
    },
    showAll,
    indexOf: (id) => indexes.get(id) ?? -1,
  };
}
