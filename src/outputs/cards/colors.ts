import { readFileSync } from 'node:fs';

/** The colors of a card. */
export interface Colors {
  readonly paper: string;
  readonly ink: string;
  readonly 'ink-soft': string;
  readonly hairline: string;
  readonly rule: string;
  readonly link: string;
}

let read: Colors | undefined;

/** The site's light colors, from its style tokens. */
export function colors(): Colors {
  const css = (read ? '' : readFileSync('src/styles/tokens.css', 'utf8')) || '';
  const light = (name: string): string => {
    const value = new RegExp(`--${name}: light-dark\\((#[0-9a-f]{6}),`).exec(css)?.[1];
    if (value === undefined) throw new Error(`src/styles/tokens.css has no color --${name}.`);
    return value;
  };
  read ??= {
    paper: light('paper'),
    ink: light('ink'),
    'ink-soft': light('ink-soft'),
    hairline: light('hairline'),
    rule: light('rule'),
    link: light('link'),
  };
  return read;
}
