import type { Element } from './element.ts';
import { measure } from './layout.ts';

/** The room available for an element, in pixels. */
export interface Room {
  readonly width: number;
  readonly height: number;
}

/** An element with its height and the letters in it that no font has. */
export interface FittedElement {
  readonly element: Element;
  readonly height: number;
  readonly missing: string;
}

/** Finds the first of several elements that fits; undefined if none does. */
export async function firstFitting(
  candidates: readonly (() => Element)[],
  room: Room,
): Promise<FittedElement | undefined> {
  for (const make of candidates) {
    const fitted = await fittedIn(make(), room);
    if (fitted) return fitted;
  }
  return undefined;
}

/** Finds the longest element that fits, by binary search over lengths from 1 to `maximum`; the one of length 1 if none fits. */
export async function longestFitting(
  make: (length: number) => Element,
  maximum: number,
  room: Room,
): Promise<FittedElement> {
  let [low, high] = [1, maximum];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (await fittedIn(make(middle), room)) low = middle;
    else high = middle - 1;
  }
  const element = make(low);
  const { height, missing } = await measure(element, room.width);
  return { element, missing, height: Math.min(height, room.height) };
}

async function fittedIn(element: Element, room: Room): Promise<FittedElement | undefined> {
  const measured = await measure(element, room.width);
  return measured.height <= room.height ? { element, ...measured } : undefined;
}

/** A low estimate of the average width of a letter, in multiples of the font size. */
const LETTER_WIDTH = 0.44;

/**
 * Leaves out the sizes that are sure to be too large for a text. The sizes are sorted largest first; the smallest is always
 * kept.
 */
export function sizesToTry(
  sizes: readonly number[],
  letters: number,
  leading: number,
  room: Room,
): readonly number[] {
  const first = sizes.findIndex((size) => {
    const lines = Math.ceil((letters * LETTER_WIDTH * size) / room.width);
    return lines * size * leading <= room.height;
  });
  return first === -1 ? sizes.slice(-1) : sizes.slice(first);
}
