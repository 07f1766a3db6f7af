import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { spellingKey } from '../../../../src/quotation/spelling/key.ts';

describe('the same key', () => {
  test.each([
    ['en', 'co-operation', 'cooperation'],
    ['en', 'Socialist', 'socialist'],
    ['en', '“huge', 'huge,'],
    ['en', 'U.S.', 'US'],
    ['en', "can't", 'can’t'],
    ['en', 'organise', 'organize'],
    ['en-GB', 'colour', 'color'],
    ['en', 'neighbouring', 'neighboring'],
    ['en', 'centre', 'center'],
    ['en', 'programme', 'program'],
    ['en', 'licence', 'license'],
    ['en', 'colour-coded', 'color-coded'],
    ['en', 'organisation‐wide', 'organization-wide'],
    ['en', 'five-year', '5-year'],
    ['en', 'twenty-one', '21'],
    ['en', 'practise', 'practice'],
    ['en', 'modelling', 'modeling'],
    ['en', 'sceptical', 'skeptical'],
    ['en', '1,500,000', '1500000'],
    ['en', 'turn’d', 'turned'],
    ['en', "Heav'n", 'heaven'],
    ['en', 'dang’rous', 'dangerous'],
    ['hi', 'ख़ून', 'खून'],
    ['hi', 'दूँगा', 'दूंगा'],
    ['mi', 'Kāwanatanga', 'Kawanatanga'],
    ['vi', 'quý', 'quí'],
    ['vi', 'Mỹ', 'Mĩ'],
    ['vi', 'hòa', 'hoà'],
    ['vi', 'thủy', 'thuỷ'],
    ['th', 'น้ำ', 'นํ้า'],
    ['lo', 'ນ້ຳ', 'ນໍ້າ'],
    ['ru', 'партнёрство', 'партнерство'],
    ['ru', 'Ещё', 'еще'],
    ['fr', 'l’informatique', "l'informatique"],
  ])('%s: %s, %s', (language, one, other) => {
    expect(spellingKey(one, language)).toBe(spellingKey(other, language));
  });
});

describe('another key', () => {
  test.each([
    ['en', 'size', 'sise'],
    ['en', 'four', 'for'],
    ['en', 'scoured', 'scored'],
    ['en', 'mourning', 'morning'],
    ['en', '1.5', '15'],
    ['en', '1,5', '15'],
    ['en', '6-9', '69'],
    ['en', 'six-nine', '69'],
    ['en', '6–9', '69'],
    ['en', '16:55', '1655'],
    ['en', '24/7', '247'],
    ['en', '-5', '5'],
    ['en', '“-5', '5'],
    ['en', '−5', '5'],
    ['en', '<5', '>5'],
    ['en', '5%', '5'],
    ['en', '$5', '5'],
    ['en', '5°', '5'],
    ['en', 'AT&T', 'ATT'],
    ['en', 'C#', 'C'],
    ['en', 'партнёр', 'партнер'],
    ['en', 'he’d', 'heed'],
    ['en', 'she’d', 'sheed'],
    ['en', 'we’d', 'weed'],
    ['en', 'witness’s', 'witnesses'],
    ['en', 'Sa’di', 'saedi'],
    ['en', 'they’re', 'theyere'],
    ['vi', 'tay', 'tai'],
    ['vi', 'thúy', 'thúi'],
    ['vi', 'ma', 'má'],
    ['ru', 'colour', 'color'],
    ['ru', 'й', 'и'],
    ['de', 'schön', 'schon'],
  ])('%s: %s, %s', (language, one, other) => {
    expect(spellingKey(one, language)).not.toBe(spellingKey(other, language));
  });
});

test('a key is empty only if there is no letter or digit', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom('en', 'ru', 'und'),
      (text, language) => {
        const key = spellingKey(text, language);
        if (/[\p{L}\p{N}]/u.test(text.replace(/[ʼʻʾʿ]/gu, ''))) expect(key).not.toBe('');
        else expect(key).not.toMatch(/[\p{L}\p{N}]/u);
      },
    ),
  );
});

test('punctuation has an empty key', () => {
  expect(['—', '“', '…', '(', '!', ''].map((mark) => spellingKey(mark, 'en')).join('')).toBe('');
});
