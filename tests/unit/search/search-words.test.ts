import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldedWords, joinedCompounds, searchWords } from '../../../src/search/search-words.ts';

const words = (text: string): string => foldedWords(text).join(' ');

describe('searchWords', () => {
  it.each([
    ['case', 'The World', 'the world'],
    ['accents', 'café naïve Zürich', 'cafe naive zurich'],
    ['ё and й', 'Ещё ёлка, новый', 'еще елка новыи'],
    [
      'letters that Unicode does not decompose',
      'straße Łódź smørrebrød',
      'strasse lodz smorrebrod',
    ],
    ['apostrophes of all kinds', "don’t don't donʼt O’Brien", 'dont dont dont obrien'],
    ['possessives', "Xi’s US's Li`s workers’ it’s", 'xi us li workers it'],
    ['shortened verbs, which are no other words', 'he’ll we’re I’d', 'he we i'],
    ['elided words', 'l’informatique qu’elle D’État l’IA', 'informatique elle etat ia'],
    ['elided words of Italian', 'dell’arte un’altra Sant’Agata', 'arte altra sant agata'],
    ['elided words of Catalan and Irish', 'L’home b’fhéidir d’imigh', 'home fheidir imigh'],
    ['short French verbs, which are no other words', 'j’ai n’ai', 'jai nai'],
    ['names with signs', 'AT&T C++ C# .NET', 'at and t c plus plus c sharp dot net'],
    ['emoji', '💩👍🏽 ❤️ 🇫🇷 1️⃣ ©', '💩 👍 ❤ 🇫🇷 1⃣'],
    ['vowels that are marks', 'น้ำดี की हिन्दी', 'น้ํา ดี की हिन्दी'],
    ['Khmer, Lao and Burmese', 'ខ្មែរ ລາວ မြန်မာ', 'ខ្ មែ រ ລ າ ວ မြ န် မာ'],
    ['Arabic letters with two forms', 'بايد كتاب', 'باید کتاب'],
    ['hyphens', 'long-term value‑based', 'long term value based'],
    ['dashes without spaces', 'iPhones—everything—is gone', 'iphones everything is gone'],
    ['dashes with spaces', 'iPhones — everything – is gone', 'iphones everything is gone'],
    ['ellipses', 'wait…what ... now', 'wait what now'],
    ['currency', '$5 billion, €3, £2, 10%', 'dollar 5 billion euro 3 pound 2 10 percent'],
    ['thousands', '1,000 and 12,500,000', '1000 and 12500000'],
    ['abbreviations', 'the U.S. and the U.S.S.R.', 'the us and the ussr'],
    ['an ampersand', 'R&D', 'r and d'],
    ['a script written without spaces', '人工智能', '人 工 智 能'],
    ['quotation marks', '“core” «ценности» „Werte“', 'core ценности werte'],
    [
      'names of properties that every object has',
      'constructor __proto__ toString',
      'constructor proto tostring',
    ],
  ])('folds %s', (_, text, folded) => {
    expect(words(text)).toBe(folded);
  });

  it('returns the position of each word in the text', () => {
    const text = 'It’s “value-based” sovereignty';
    const found = searchWords(text).map(({ start, end }) => text.slice(start, end));
    expect(found).toEqual(['It’s', 'value-based', 'value-based', 'sovereignty']);
  });

  it('distinguishes symbols from words', () => {
    expect(searchWords('$5 dollar').map(({ isSymbol }) => isSymbol)).toEqual([true, false, false]);
  });

  it('returns only letters, digits and emoji, and returns its own results unchanged', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        const found = foldedWords(text);
        for (const word of found)
          expect(word).toMatch(/^(?:[\p{L}\p{N}][\p{L}\p{N}\p{M}]*|[\p{ExtPict}\p{RI}\d#*].*)$/u);
        expect(words(found.join(' '))).toBe(found.join(' '));
      }),
    );
  });
});

describe('joinedCompounds', () => {
  it('returns each compound as one word', () => {
    expect(joinedCompounds('a long-term plan, GPT-4, and no other')).toEqual(['longterm', 'gpt4']);
    expect(joinedCompounds('l’informatique, AT&T, Xi’s')).toEqual(['linformatique', 'att', 'xis']);
  });
});
