import satori from 'satori';
import { box, textOf, withStyle, type Element } from './element.ts';
import { fontsFor } from './fonts.ts';

/** Finds the characters that no font has. Invisible characters, such as joiners, do not need one. */
export async function charactersWithoutFont(
  characters: ReadonlySet<string>,
): Promise<ReadonlySet<string>> {
  const visible = [...characters].filter((character) => !/\p{C}/u.test(character));
  const { missing } = await layout(
    box({ flexWrap: 'wrap' }, ...visible.map((character) => box({}, character))),
    { width: 1000 },
  );
  return new Set(missing);
}

/** The height of an element at a given width. */
export interface Measurement {
  /** In pixels. */
  readonly height: number;
  /** Letters that no font has and that would not be drawn. */
  readonly missing: string;
}

/** Measures an element at a given width in pixels. */
export async function measure(element: Element, width: number): Promise<Measurement> {
  const { svg, missing } = await layout(element, { width, embedFont: false });
  return { height: Number(/<svg[^>]* height="([\d.]+)"/.exec(svg)?.[1]), missing };
}

/**
 * Lays an element out as SVG, with letters drawn as paths.
 * @param size in pixels; without a height, the element is as tall as it needs to be
 */
export async function layout(
  element: Element,
  size: { readonly width: number; readonly height?: number; readonly embedFont?: boolean },
): Promise<{ readonly svg: string; readonly missing: string }> {
  const missing = new Set<string>();
  const { fonts, family } = fontsFor(textOf(element));
  const svg = await satori(withStyle(element, { fontFamily: family }), {
    ...size,
    fonts,
    loadAdditionalAsset: (_language, letters) => {
      // White space has nothing to draw.
      missing.add(letters.replace(/\s/gu, ''));
      return Promise.resolve([]);
    },
  });
  return { svg, missing: [...missing].join('') };
}
