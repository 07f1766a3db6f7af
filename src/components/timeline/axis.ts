/** Marks the year and month that the reader has reached on the axis, which stays in view on phones. */
export function markPosition(axis: HTMLElement | null): void {
  const list = axis?.querySelector('ol');
  if (!axis || !list) return;
  const marker = document.createElement('span');
  marker.className = 'here';
  list.append(marker);
  const items = [...document.querySelectorAll<HTMLElement>('main section > ol > li[data-month]')];
  const years = new Map(
    [...axis.querySelectorAll<HTMLAnchorElement>('a')].map((link) => [link.hash.slice(1), link]),
  );
  let isWaiting = false;
  const update = (): void => {
    isWaiting = false;
    if (!axis.offsetParent || getComputedStyle(axis).position !== 'sticky') return;
    const { bottom } = axis.getBoundingClientRect();
    const item = items.find(
      (each) => !each.hidden && each.getBoundingClientRect().bottom > bottom + 8,
    );
    const link = years.get(item?.closest('section')?.querySelector('h2')?.id ?? '');
    if (!item || !link?.parentElement) return;
    for (const each of years.values()) each.removeAttribute('aria-current');
    link.setAttribute('aria-current', 'true');
    const { offsetLeft, offsetWidth } = link.parentElement;
    marker.style.left = `${offsetLeft + (offsetWidth * (Number(item.dataset['month']) - 0.5)) / 12}px`;
  };
  const schedule = (): void => {
    if (isWaiting) return;
    isWaiting = true;
    requestAnimationFrame(update);
  };
  addEventListener('scroll', schedule, { passive: true });
  addEventListener('resize', schedule);
  update();
}
