/** Styles for satori: CSS properties in camel case, with lengths in pixels. */
export type Style = Readonly<Record<string, string | number>>;

/** A node of a card: a React element, which is what satori takes. */
export interface Element {
  readonly type: string;
  readonly key: null;
  readonly props: Readonly<Record<string, unknown>>;
}

type Child = Element | string;

/** Makes a box. Every box is a flex container, as satori requires, and its size includes its padding. */
export function box(style: Style, ...children: readonly Child[]): Element {
  const props = { style: { display: 'flex', boxSizing: 'border-box', ...style } };
  return { type: 'div', key: null, props: { ...props, children } };
}

/** Adds styles to an element, whose own styles take precedence. */
export function withStyle({ type, key, props }: Element, style: Style): Element {
  return { type, key, props: { ...props, style: { ...style, ...(props['style'] ?? {}) } } };
}

/** Returns all the text in an element. */
export function textOf(element: Element | string): string {
  if (typeof element === 'string') return element;
  const { children } = element.props;
  return Array.isArray(children) ? children.map(textOf).join('') : '';
}

/** Makes a drawing of a fixed size, in pixels. */
export function drawing(width: number, height: number, ...lines: readonly Element[]): Element {
  const props = { width, height, viewBox: `0 0 ${width} ${height}`, style: { flexShrink: 0 } };
  return { type: 'svg', key: null, props: { ...props, children: lines } };
}

/** Makes a line from the top to the bottom of a drawing. */
export function verticalLine(
  x: number,
  height: number,
  attributes: Readonly<Record<string, string | number>>,
): Element {
  return { type: 'line', key: null, props: { x1: x, x2: x, y1: 0, y2: height, ...attributes } };
}
