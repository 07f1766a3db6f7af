import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, readdirSync } from 'node:fs';
import { readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { cacheDir } from './folders.ts';
import type { Card } from '../outputs/cards/card.ts';
import { drawCard } from '../outputs/cards/draw.ts';
import { fonts } from '../outputs/cards/fonts.ts';

/**
 * Draws a card as a PNG, or reads it where the same was drawn before. The key is a digest of everything on the card, of
 * the fonts, of the files in `src/outputs/cards`, of the colors and of the versions of the libraries that draw.
 * @param folder where drawn cards are kept between builds
 */
export async function cachedCard(card: Card, folder = join(cacheDir(), 'cards')): Promise<Buffer> {
  const key = createHash('sha256').update(template()).update(JSON.stringify(card)).digest('hex');
  const file = join(folder, `${key}.png`);
  const kept = await readFile(file).catch(() => undefined);
  if (kept !== undefined) return kept;
  const drawn = await drawCard(card);
  mkdirSync(folder, { recursive: true });
  // A build that is stopped leaves no partial file.
  await writeFile(`${file}.${process.pid}`, drawn);
  await rename(`${file}.${process.pid}`, file);
  return drawn;
}

let digest: string | undefined;

/** A digest of everything that decides how a card looks, except what is on it. */
function template(): string {
  if (digest !== undefined) return digest;
  const hash = createHash('sha256');
  for (const name of readdirSync('src/outputs/cards').sort())
    hash.update(readFileSync(join('src/outputs/cards', name)));
  hash.update(readFileSync('src/styles/tokens.css'));
  for (const { name, data } of fonts()) hash.update(name).update(new Uint8Array(data));
  for (const library of ['satori', '@resvg/resvg-js'])
    hash.update(readFileSync(join('node_modules', library, 'package.json')));
  digest = hash.digest('hex');
  return digest;
}
