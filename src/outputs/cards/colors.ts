import { site } from '../../site.ts';

const names = ['paper', 'ink', 'ink-soft', 'hairline', 'rule', 'link'] as const;

/** The colors of a card. */
export type Colors = Readonly<Record<(typeof names)[number], string>>;

/** The site's light colors. */
export function colors(): Colors {
  return Object.fromEntries(names.map((name) => [name, site.colors[name][0]])) as Colors;
}
