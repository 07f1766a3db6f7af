import type { Element } from './element.ts';
import { measure } from './layout.ts';

/** Room for an element, in pixels. */
export interface Room {
  readonly width: number;
  readonly height: number;
}

/** An element that fits its room, the height it takes, and letters in it that no font has. */
export interface Fitted {
  readonly element: Element;
  readonly height: number;
  readonly missing: string;
}

/** The first of several settings that fits; undefined where none does. */
export async function firstFitting(
  settings: readonly (() => Element)[],
  room: Room,
): Promise<Fitted | undefined> {
  for (const set of settings) {
    const fitted = await fittedIn(set(), room);
    if (fitted) return fitted;
  }
  return undefined;
}

/** The longest of the settings by count, from 1 to `most`, that fits; that of 1 where none does. */
export async function longestFitting(
  set: (count: number) => Element,
  most: number,
  room: Room,
): Promise<Fitted> {
  let [low, high] = [1, most];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (await fittedIn(set(middle), room)) low = middle;
    else high = middle - 1;
  }
  const element = set(low);
  const { height, missing } = await measure(element, room.width);
  return { element, missing, height: Math.min(height, room.height) };
}

async function fittedIn(element: Element, room: Room): Promise<Fitted | undefined> {
  const measured = await measure(element, room.width);
  return measured.height <= room.height ? { element, ...measured } : undefined;
}

/** How wide a letter of the typeface is, on a low average, as a part of its size. */
const LETTER = 0.44;

/** The sizes at which a text may fit, the largest first: those that an estimate rules out are left out, the last never. */
export function sizesToTry(
  sizes: readonly number[],
  letters: number,
  leading: number,
  room: Room,
): readonly number[] {
  const first = sizes.findIndex((size) => {
    const lines = Math.ceil((letters * LETTER * size) / room.width);
    return lines * size * leading <= room.height;
  });
  return first === -1 ? sizes.slice(-1) : sizes.slice(first);
}
