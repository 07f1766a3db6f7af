import { fontProviders } from 'astro/config';

type Subset = readonly [name: string, ranges: string];

/** The characters of each file, as the Fontsource packages declare them. */
const subsets: readonly Subset[] = [
  [
    'latin',
    'U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+0304,U+0308,U+0329,U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD',
  ],
  [
    'latin-ext',
    'U+0100-02BA,U+02BD-02C5,U+02C7-02CC,U+02CE-02D7,U+02DD-02FF,U+1D00-1DBF,U+1E00-1E9F,U+1EF2-1EFF,U+2020,U+20A0-20AB,U+20AD-20C4,U+2113,U+2C60-2C7F,U+A720-A7FF',
  ],
  ['cyrillic', 'U+0301,U+0400-045F,U+0490-0491,U+04B0-04B1,U+2116'],
];

type Ranges = [string, ...string[]];

function variants(weight: string, style: 'normal' | 'italic', file: (subset: string) => string) {
  return subsets.map(([subset, ranges]) => ({
    weight,
    style,
    display: 'optional' as const,
    src: [file(subset)] as [string],
    unicodeRange: ranges.split(',') as Ranges,
  }));
}

const serif = (weight: string, style: 'normal' | 'italic') =>
  variants(
    weight,
    style,
    (subset) =>
      `@fontsource/source-serif-4/files/source-serif-4-${subset}-${weight}-${style}.woff2`,
  );

/**
 * Text in Source Serif 4, interface in Source Sans 3, both served by the site itself. The serif comes as three
 * fixed cuts because together they are smaller than one variable file with its italic.
 */
export const fonts = [
  {
    name: 'Source Serif 4',
    cssVariable: '--font-serif' as const,
    provider: fontProviders.local(),
    fallbacks: ['Serif fallback', 'Georgia', 'serif'],
    optimizedFallbacks: false,
    options: {
      variants: [
        ...serif('400', 'normal'),
        ...serif('400', 'italic'),
        ...serif('600', 'normal'),
      ] as [ReturnType<typeof serif>[number], ...ReturnType<typeof serif>],
    },
  },
  {
    name: 'Source Sans 3',
    cssVariable: '--font-sans' as const,
    provider: fontProviders.local(),
    fallbacks: ['Sans fallback', 'Arial', 'sans-serif'],
    optimizedFallbacks: false,
    options: {
      variants: variants(
        '200 900',
        'normal',
        (subset) =>
          `@fontsource-variable/source-sans-3/files/source-sans-3-${subset}-wght-normal.woff2`,
      ) as [ReturnType<typeof serif>[number], ...ReturnType<typeof serif>],
    },
  },
];
