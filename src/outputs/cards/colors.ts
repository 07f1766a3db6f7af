import { readFileSync } from 'node:fs';

const names = ['paper', 'ink', 'ink-soft', 'hairline', 'rule', 'link'] as const;

/** The colors of a card. */
export type Colors = Readonly<Record<(typeof names)[number], string>>;

let read: Colors | undefined;

/** The site's light colors, from its style tokens. */
export function colors(): Colors {
  read ??= readColors();
  return read;
}

function readColors(): Colors {
  const css = readFileSync('src/styles/tokens.css', 'utf8');
  const values = names.map((name) => {
    const value = new RegExp(`--${name}: light-dark\\((#[0-9a-f]{6}),`).exec(css)?.[1];
    if (value === undefined) throw new Error(`src/styles/tokens.css has no color --${name}.`);
    return [name, value];
  });
  return Object.fromEntries(values) as Colors;
}
