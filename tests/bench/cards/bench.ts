import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { cachedCard } from '../../../src/build/card-cache.ts';
import type { Card } from '../../../src/outputs/cards/card.ts';
import { quotationCard } from '../../../src/outputs/cards/quotation-card.ts';
import { generatedArchive } from '../search/generate.ts';

/** How many cards are drawn, and how many at a time, as a build does. */
const CARDS = 1000;
const AT_A_TIME = 4;

/** The target for drawing all of them on two cores, in seconds. */
const TARGET = 240;

/** The cost of drawing all cards: seconds, seconds of processor time, and bytes per card. */
interface Cost {
  readonly seconds: number;
  readonly processor: number;
  readonly bytes: number;
}

/**
 * `npm run bench -- --cards`: draws the cards of 1,000 generated quotations with an empty cache, and again with
 * a full one.
 * @returns whether the first took less than four minutes, and the second drew nothing
 */
export async function benchCards(): Promise<boolean> {
  const { quotes, speakers } = generatedArchive(CARDS, 1);
  const cards = quotes.all.map((quote) =>
    quotationCard(
      quote,
      quote.speakers.map((id) => speakers.getOrThrow(id)),
    ),
  );
  const folder = mkdtempSync(join(tmpdir(), 'verbatim-cards-'));
  try {
    const cold = await drawAll(cards, folder);
    const warm = await drawAll(cards, folder);
    console.log(
      `${CARDS} cards, nothing kept: ${cold.seconds.toFixed(1)} s (${cold.processor.toFixed(1)} s of processor time), ${Math.round(cold.bytes / 1000)} KB a card`,
    );
    console.log(`${CARDS} cards, all kept: ${warm.seconds.toFixed(1)} s`);
    return cold.seconds < TARGET && warm.seconds < cold.seconds / 20;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function drawAll(cards: readonly Card[], folder: string): Promise<Cost> {
  const start = performance.now();
  const used = process.cpuUsage();
  let bytes = 0;
  const waiting = cards.values();
  const draw = async (): Promise<void> => {
    for (const card of waiting) {
      const { length } = await cachedCard(card, folder);
      bytes += length;
    }
  };
  await Promise.all(Array.from({ length: AT_A_TIME }, draw));
  const { user, system } = process.cpuUsage(used);
  return {
    seconds: (performance.now() - start) / 1000,
    processor: (user + system) / 1e6,
    bytes: bytes / cards.length,
  };
}
