import { createHash } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Card } from '../outputs/cards/card.ts';
import { drawCard } from '../outputs/cards/draw.ts';
import { digestValues } from './digest.ts';
import { cacheDir } from './folders.ts';
import { cardCodeDigest } from './inputs.ts';

/**
 * Returns a card as a PNG, drawing it only if the same card has not been drawn before.
 * @param folder where drawn cards are kept between builds
 */
export async function cachedCard(card: Card, folder = join(cacheDir(), 'cards')): Promise<Buffer> {
  const file = join(folder, digestValues([cardCodeDigest(), card]));
  const cached = await readFile(file).catch(() => undefined);
  const png = cached?.subarray(DIGEST_LENGTH);
  if (cached && png && digestOf(png).equals(cached.subarray(0, DIGEST_LENGTH))) return png;
  const drawn = await drawCard(card);
  mkdirSync(folder, { recursive: true });
  // It is renamed into place, so that an interrupted build leaves no partial card.
  await writeFile(`${file}.${process.pid}`, Buffer.concat([digestOf(drawn), drawn]));
  await rename(`${file}.${process.pid}`, file);
  return drawn;
}

/** A cached card begins with the digest of its bytes, so that a truncated or changed card is drawn again. */
const DIGEST_LENGTH = 32;

function digestOf(bytes: Uint8Array): Buffer {
  return createHash('sha256').update(bytes).digest();
}
