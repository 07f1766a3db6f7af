import type { Content } from '../content/content.ts';
import { describeIssue } from '../issues/describe-issue.ts';
import type { Issue } from '../issues/issue.ts';
import { defaultPalette, type ColorName, type Palette } from '../settings/palette.ts';
import { contrast } from './contrast.ts';

/** The minimum contrast of text, and of the outlines of fields (WCAG 2.2, 1.4.3 and 1.4.11). */
const TEXT = 4.5;
const LINES = 3;

/** Each color, the colors it is drawn on, and the minimum contrast between them. */
const combinations: readonly (readonly [
  color: ColorName,
  on: readonly ColorName[],
  minimum: number,
])[] = [
  ['ink', ['paper', 'paper-deep', 'marked-paper', 'added-paper', 'gone-paper'], TEXT],
  ['ink-soft', ['paper', 'paper-deep'], TEXT],
  ['link', ['paper', 'paper-deep'], TEXT],
  ['added', ['paper', 'added-paper'], TEXT],
  ['gone', ['paper', 'gone-paper'], TEXT],
  ['rule', ['paper'], LINES],
];

/** Finds pairs of colors with too little contrast, in the light and the dark scheme. */
export function tooAlike(colors: Palette) {
  return combinations.flatMap(([color, grounds, minimum]) =>
    grounds.flatMap((ground) =>
      ([0, 1] as const).flatMap((scheme) => {
        const found = contrast(colors[color][scheme], colors[ground][scheme]);
        return found < minimum ? [{ color, ground, scheme, found, minimum }] : [];
      }),
    ),
  );
}

/** The colors in the settings have enough contrast. */
export function* colorsLegible({ settings }: Content): Iterable<Issue> {
  const given = settings.data?.colors;
  if (given === undefined) return;
  for (const { color, ground, scheme, found, minimum } of tooAlike({
    ...defaultPalette,
    ...given,
  })) {
    const changedColor = given[color] === undefined ? ground : color;
    const values = {
      color,
      ground,
      scheme: scheme === 0 ? 'light' : 'dark',
      found,
      minimum,
    } as const;
    yield {
      file: settings.path,
      ...settings.locate(['colors', changedColor, scheme]),
      ...describeIssue('low-contrast', values),
    };
  }
}
