import { mkdirSync } from 'node:fs';
import { readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Card } from '../outputs/cards/card.ts';
import { drawCard } from '../outputs/cards/draw.ts';
import { digestValues } from './digest.ts';
import { cacheDir } from './folders.ts';
import { cardCodeDigest } from './inputs.ts';

/**
 * Gives a card as a PNG, and draws it only if the same card has not been drawn before.
 * @param folder where drawn cards are kept between builds
 */
export async function cachedCard(card: Card, folder = join(cacheDir(), 'cards')): Promise<Buffer> {
  const file = join(folder, `${digestValues([cardCodeDigest(), card])}.png`);
  const kept = await readFile(file).catch(() => undefined);
  if (kept !== undefined) return kept;
  const drawn = await drawCard(card);
  mkdirSync(folder, { recursive: true });
  // Renamed into place, so that an interrupted build leaves no part of a card.
  await writeFile(`${file}.${process.pid}`, drawn);
  await rename(`${file}.${process.pid}`, file);
  return drawn;
}
