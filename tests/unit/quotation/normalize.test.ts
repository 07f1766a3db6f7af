import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldLetters } from '../../../src/quotation/letters.ts';
import { normalize } from '../../../src/quotation/normalize.ts';
import { disguise, picks } from './disguise.ts';
import { launchTexts } from './launch-records.ts';

/** Characters that are folded, and some that may be next to them. */
const typographicCharacters = Array.from(
  'aя5\'’ʼ´"“«-‐–—….,:[]() \u00A0\u00AD\u200B\u0301\uE000\n',
);

/** Any text at all: characters of every script, whole graphemes, halves of surrogate pairs and many typographic characters. */
const anyText = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: 'binary' }),
  fc.array(fc.nat(0xffff)).map((units) => String.fromCharCode(...units)),
  fc.string({
    unit: fc.constantFrom(...typographicCharacters),
    maxLength: 12,
  }),
);

describe('normalize folds', () => {
  test.each([
    ['decomposed letters', 'e\u0301lite и\u0306', 'élite й'],
    ['quotation marks of many languages', '“a” „b“ «c» ‹d› 「e」 "f"', '"a" "b" "c" "d" "e" "f"'],
    ['single quotation marks', "‘a’ 'b' ‚c‘", '"a" "b" "c"'],
    ['apostrophes', 'can’t canʼt can‘t can´t', "can't can't can't can't"],
    ['an apostrophe after a stressed vowel', 'д\u0301’д', "д'д"],
    ['Cyrillic stress marks', 'за\u0301мок й ё', 'замок й ё'],
    ['ligatures and wide letters', 'ﬁne Ａｂ１，ｃ ﾀﾜｰ', 'fine Ab1,c タワー'],
    ['Arabic and Persian yeh and kaf', 'بايد كتاب', 'باید کتاب'],
    ['Arabic presentation forms', 'ﻣﺮﺣﺒﺎ', 'مرحبا'],
    ['Arabic vowels and stretched words', 'شُكْـــرًا', 'شکرا'],
    ['Arabic and Persian digits', '٤٥ ۴۵', '۴۵ ۴۵'],
    ['Arabic punctuation', 'نعم، لا؟', 'نعم, لا?'],
    ['Hebrew points and gershayim', 'שָׁלוֹם צה״ל', 'שלום צה"ל'],
    ['variation selectors', '❤\uFE0F', '❤'],
    ['hyphens', 'co‐op co‑op co－op', 'co-op co-op co-op'],
    ['a short dash between two words', '2022–2024 Россия–Китай', '2022-2024 Россия-Китай'],
    ['dashes', 'a — b a – b a—b a - b a -- b a ― b', 'a — b a — b a — b a — b a — b a — b'],
    ['ellipses', 'a… b... c. . . d…. e....', 'a… b… c… d… e…'],
    ['spaces', ' a\u00A0b\u2009c\u202Fd\n\te ', 'a b c d e'],
    ['invisible characters', 'in\u00ADter\u200Bna\u2060tion\uFEFFal', 'international'],
    ['a letter separated from its accent by an invisible character', 'e\u00AD\u0301', 'é'],
  ])('%s', (_, text, folded) => {
    expect(normalize(text)).toBe(folded);
  });
});

describe('normalize leaves', () => {
  test.each([
    ['case', 'The the'],
    ['letters that look alike', 'сосна cocна'],
    ['ё and е', 'ещё еще'],
    ['superscripts, œ and æ', '² œ æ'],
    ['alef maksura at the end of a word, where it is not a yeh', 'على'],
    ['a minus', '−5 -5 — -5'],
    ['a decimal point after an ellipsis', 'a… .5'],
    ['a hyphen left hanging at the end of a word', 'second- and third-grade'],
    ['two periods', 'a.. b'],
    ['feet and inches', '5′ 5″'],
    ['a private-use character', 'a\uE000b'],
    ['brackets and punctuation', '[a] (b), c; d: e! f? g/h'],
  ])('%s', (_, text) => {
    expect(normalize(text)).toBe(text.normalize('NFC'));
  });

  test('every letter and digit', () => {
    const letters = (text: string): string => text.replace(/[^\p{L}\p{N}]|[ʼʻ]/gu, '');
    fc.assert(
      fc.property(anyText, (text) => {
        const visible = text.replace(
          /[\u00AD\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060\u2066-\u2069\uFE0E\uFE0F\uFEFF]/gu,
          '',
        );
        expect(letters(normalize(text))).toBe(letters(foldLetters(visible.normalize('NFC'))));
      }),
      { numRuns: 2000 },
    );
  });
});

describe('normalize', () => {
  test('gives the same result when applied twice', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const folded = normalize(text);
        expect(normalize(folded)).toBe(folded);
      }),
      { numRuns: 5000 },
    );
  });

  test('gives the same result for the same words in different typography', () => {
    fc.assert(
      fc.property(fc.constantFrom(...launchTexts), picks, (text, choices) => {
        expect(normalize(disguise(text, choices))).toBe(normalize(text));
      }),
    );
  });
});
