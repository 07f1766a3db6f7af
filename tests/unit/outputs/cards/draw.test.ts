import { mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { cachedCard } from '../../../../src/build/card-cache.ts';
import {
  CARD,
  type ArticleCard,
  type Card,
  type QuotationCard,
} from '../../../../src/outputs/cards/card.ts';
import { drawCard } from '../../../../src/outputs/cards/draw.ts';
import { fontsFor, rareCharacters } from '../../../../src/outputs/cards/fonts.ts';
import { charactersWithoutFont } from '../../../../src/outputs/cards/layout.ts';
import { quotationCard } from '../../../../src/outputs/cards/quotation-card.ts';
import type { Quote, Speaker } from '../../../../src/archive/records.ts';
import { quote, speaker } from '../citation/small-archive.ts';

function card(given: Partial<Quote> = {}, who: Partial<Speaker> = {}): QuotationCard {
  return quotationCard(quote(given), [speaker(who)]);
}

const article: ArticleCard = {
  kind: 'article',
  title: 'A story',
  dek: 'What it is about.',
  details: ['By Verbatim'],
  address: 'verbatim.example/articles/story/',
};

/** The size given in the header of a PNG. */
function sizeOf(png: Buffer): { width: number; height: number } {
  expect(png.subarray(1, 4).toString('latin1')).toBe('PNG');
  return { width: png.readUInt32BE(16), height: png.readUInt32BE(20) };
}

test('a card shows the labels of its words, the speaker, the date and the address of the record', () => {
  expect(card({ form: 'indirect', said: '[..2024-12-12]' })).toMatchObject({
    labels: ['Reported speech: not the speaker’s words'],
    speakers: 'Ann Example',
    date: 'on or before 12 December 2024',
    address: 'verbatim.example/quotes/ann-words/',
  });
});

describe('a card always has the same size:', () => {
  test.each<[string, Card]>([
    ['of one word', card({ text: 'No' })],
    ['of a thousand words', card({ text: 'One more word to read. '.repeat(200).trim() })],
    ['of an endless word', card({ text: 'a'.repeat(400) })],
    ['in Russian', card({ language: 'ru', text: 'Это человек, который смотрит в будущее' })],
    ['partly quoted', card({ form: 'mixed', text: 'She “did it”, she said' })],
    ['withdrawn', card({ status: 'withdrawn', notice: 'A forgery' })],
    ['with a long name', card({}, { name: 'Ann Example of the Long Names '.repeat(8) })],
    ['of an article', article],
    [
      'with a long title',
      { ...article, title: 'A long title '.repeat(20), dek: 'Long. '.repeat(90) },
    ],
  ])('%s', async (_, drawn) => {
    expect(sizeOf(await drawCard(drawn))).toEqual(CARD);
  });
});

test('the same card has the same bytes, and a different card has different ones', async () => {
  const one = await drawCard(card());
  expect((await drawCard(card())).equals(one)).toBe(true);
  expect((await drawCard(card({ form: 'indirect' }))).equals(one)).toBe(false);
});

/** Texts in the scripts that the card fonts cover. */
const scripts: readonly (readonly [name: string, language: string, text: string])[] = [
  ['Arabic', 'ar', 'لا حل إلا الحل السياسي في 12 مايو'],
  ['Persian', 'fa', 'باید از تاریخ درس گرفت؛ ۱۰۰٪'],
  ['Urdu', 'ur', 'پاکستان کا مطلب کیا ہے ٹھیک ڈر'],
  ['Hebrew', 'he', 'אם תרצו, אין זו אגדה — בְּרֵאשִׁית'],
  ['Hindi', 'hi', 'सत्यमेव जयते, क्षत्रिय'],
  ['Bengali', 'bn', 'আমার সোনার বাংলা, চাঁদ'],
  ['Thai', 'th', 'ประเทศไทยจะเดินหน้าต่อไป ขึ้นที่นี่'],
  ['Khmer', 'km', 'ព្រះរាជាណាចក្រកម្ពុជា'],
  ['Burmese', 'my', 'မြန်မာနိုင်ငံ'],
  ['Lao', 'lo', 'ປະເທດລາວ'],
  ['Chinese', 'zh', '谁妄想这样干，必将碰得头破血流！'],
  ['traditional Chinese', 'zh-Hant', '誰妄想這樣幹，臺灣、鬱'],
  ['Japanese', 'ja', 'すべての人間は、生まれながらにして「自由」'],
  ['Korean', 'ko', '모든 인간은 태어날 때부터 자유로우며'],
  ['Vietnamese', 'vi', 'Không có gì quý hơn độc lập, tự do'],
  ['ancient Greek', 'grc', 'μῆνιν ἄειδε θεὰ Πηληϊάδεω Ἀχιλῆος'],
  ['Kazakh', 'kk', 'Қазақстан Ѳеодоръ'],
  ['Georgian', 'ka', 'საქართველო'],
  ['Armenian', 'hy', 'Հայաստան'],
  ['emoji', 'en', '👍 💩 = bs 👩‍👩‍👧 🇫🇷 👍🏽 ❤️ ☭ ✓ →'],
];

test.each(scripts)('the card fonts have every character of %s', async (_, language, text) => {
  expect(await charactersWithoutFont(rareCharacters(text))).toEqual(new Set());
  const glossed = { language, gloss: 'Our translation' };
  const drawn = await drawCard(card({ ...glossed, text }));
  expect(drawn.equals(await drawCard(card({ ...glossed, text: 'ꗟꖸ' })))).toBe(false);
});

test('a card with common characters loads only the common fonts', () => {
  const { fonts } = fontsFor('“Plain words” — Слова, naïve café … 5 €');
  expect(new Set(fonts.map(({ name }) => name))).toEqual(
    new Set(['source-serif-4-latin', 'source-serif-4-latin-ext', 'source-serif-4-cyrillic']),
  );
});

test('Han characters are drawn in the style of the text’s language', () => {
  const first = (text: string) => /noto-serif-(?:sc|jp|kr)/.exec(fontsFor(text).family)?.[0];
  expect([first('直'), first('直の'), first('直한')]).toEqual([
    'noto-serif-sc',
    'noto-serif-jp',
    'noto-serif-kr',
  ]);
});

describe('characters that the fonts lack', () => {
  test('are replaced by our translation of the words, or by the name of their language', async () => {
    const vai = { language: 'vai', text: 'ꗟꖸ' };
    const withGloss = await drawCard(card({ ...vai, gloss: 'Peace' }));
    const without = await drawCard(card(vai));
    expect(withGloss.equals(without)).toBe(false);
  });

  test('do not stop a build even if nothing can replace them', async () => {
    expect(sizeOf(await drawCard({ ...article, title: 'ꗟꖸ' }))).toEqual(CARD);
  });

  test('do not include line breaks', async () => {
    const broken = await drawCard({ ...article, title: 'Rain\nin May' });
    expect(broken.equals(await drawCard({ ...article, title: 'Rain in May' }))).toBe(true);
  });
});

describe('a card that was drawn before', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'verbatim-cards-'));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  test('is not drawn again', async () => {
    const drawn = await cachedCard(card(), folder);
    const [file = ''] = readdirSync(folder);
    const { mtimeMs } = statSync(join(folder, file));
    expect((await cachedCard(card(), folder)).equals(drawn)).toBe(true);
    expect(readdirSync(folder)).toEqual([file]);
    expect(statSync(join(folder, file)).mtimeMs).toBe(mtimeMs);
  });

  test.each([
    ['emptied', () => Buffer.alloc(0)],
    ['cut off', (kept: Buffer) => kept.subarray(0, kept.length / 2)],
    ['changed', (kept: Buffer) => Buffer.concat([kept.subarray(0, -1), Buffer.of(1)])],
  ])('is drawn again if its cached file was %s', async (_, damage) => {
    const drawn = await cachedCard(card(), folder);
    const file = join(folder, readdirSync(folder)[0] ?? '');
    writeFileSync(file, damage(readFileSync(file)));
    expect((await cachedCard(card(), folder)).equals(drawn)).toBe(true);
    expect((await cachedCard(card(), folder)).equals(drawn)).toBe(true);
  });

  test('is drawn again if anything on it changes', async () => {
    await cachedCard(card(), folder);
    await cachedCard(card({ said: '2024-05-03' }), folder);
    expect(readdirSync(folder)).toHaveLength(2);
  });
});
