/** Lets the arrow keys walk from the field through the links of the results and back. */
export function walkWithArrows(root: HTMLElement, field: HTMLInputElement, results: Element): void {
  root.addEventListener('keydown', (event) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const { activeElement } = document;
    if (step === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    const stops: readonly HTMLElement[] = [field, ...results.querySelectorAll('a')];
    const at = stops.findIndex((stop) => stop === activeElement);
    const next = at === -1 ? undefined : stops[at + step];
    if (next === undefined) return;
    event.preventDefault();
    next.focus();
  });
}
