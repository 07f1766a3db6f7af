/** Lets the arrow keys move the focus from the field through the links of the results and back. */
export function moveFocusWithArrows(
  root: HTMLElement,
  field: HTMLInputElement,
  results: Element,
): void {
  root.addEventListener('keydown', (event) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    const stops: readonly HTMLElement[] = [field, ...results.querySelectorAll('a')];
    const current = stops.findIndex((stop) => stop === document.activeElement);
    const next = current === -1 ? undefined : stops[current + step];
    if (next === undefined) return;
    event.preventDefault();
    next.focus();
  });
}
