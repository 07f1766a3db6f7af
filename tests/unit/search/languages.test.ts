import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openArchiveSearch, type ArchiveSearch } from './archive-search.ts';
import { archiveOf, quote } from './quote.ts';

const texts: readonly (readonly [id: string, language: string, text: string])[] = [
  ['fr', 'fr', 'Le poste le plus critique est celui des cartes pour l’informatique d’État'],
  ['it', 'it', 'È la prova dell’intelligenza artificiale, e l’IA non sbaglia'],
  ['ca', 'ca', 'L’home que d’una paraula fa llei'],
  ['ga', 'ga', 'B’fhéidir go raibh an t-am ann d’imeacht'],
  ['xi', 'en', 'Xi’s plan and the US’s answer came before the workers’ reply'],
  ['att', 'en', 'AT&T spends more on R&D than any rival'],
  ['lone', 'en', 'At gate T and gate R he met D, and wrote in C'],
  ['cpp', 'en', 'We wrote it in C++ and never in C#'],
  ['net', 'en', 'Our programs on .NET were slow'],
  ['netzero', 'en', 'The net result is zero'],
  ['be', 'en', 'It has to be so'],
  ['become', 'en', 'To become rich is not forbidden, or to belong'],
  ['emoji', 'en', '💩 = bs, and 👍🏽 to that'],
  ['km', 'km', 'ភាសាខ្មែរជាភាសាផ្លូវការ'],
  ['lo', 'lo', 'ພາສາລາວເປັນພາສາທາງການ'],
  ['my', 'my', 'မြန်မာဘာသာစကားသည်'],
  ['bo', 'bo', 'བོད་ཀྱི་སྐད་ཡིག'],
  ['th', 'th', 'รัฐบาลไทยจะไม่ยอมรับการแทรกแซงมากนัก'],
  ['th2', 'th', 'น้ำดีกว่านา'],
  ['zh', 'zh', '谁妄想这样干,必将碰得头破血流!'],
  ['ja', 'ja', 'がんばれ、日本のパン'],
  ['hi', 'hi', 'की बात और दुनिया'],
  ['fa', 'fa', 'بايد گفت'],
  ['de', 'de', 'Die Ergebnisse liegen vor'],
  ['ko', 'ko', '대통령은 부산에서 말했다'],
  ['ar', 'ar', 'قرأ الكتاب'],
  ['ru', 'ru', 'Видеокарты и санкции: сотрудничества с Китаем нет'],
];

let search: ArchiveSearch;
beforeAll(async () => {
  search = await openArchiveSearch(
    archiveOf(texts.map(([id, language, text]) => quote({ id, language, text }))),
  );
});
afterAll(() => search.close());

describe('a search in any language', () => {
  it.each([
    ['an elided article', "l'informatique", ['fr']],
    ['the same with a curly apostrophe', 'l’informatique', ['fr']],
    ['the word without its article', 'informatique', ['fr']],
    ['another article', 'd’informatique', ['fr']],
    ['without the apostrophe', 'linformatique', ['fr']],
    ['an elided article in Italian', "dell'intelligenza", ['it']],
    ['a short name after an article', 'IA', ['it']],
    ['an elided article in Catalan', "l'home", ['ca']],
    ['an elided particle in Irish', "d'imeacht", ['ga']],
    ['another elided particle in Irish', 'fheidir', ['ga']],
    ['a possessive', "Xi's", ['xi']],
    ['a curly possessive', 'Xi’s', ['xi']],
    ['the name alone', 'Xi', ['xi']],
    ['a possessive of initials', 'US’s', ['xi']],
    ['a possessive of a plural', "workers' reply", ['xi']],
    ['initials with an ampersand', 'AT&T', ['att']],
    ['the same with spaces', 'AT & T', ['att']],
    ['other initials', 'R&D', ['att']],
    ['the same with spaces', 'r & d', ['att']],
    ['plus signs', 'C++', ['cpp']],
    ['a number sign', 'c#', ['cpp']],
    ['a name that begins with a period', '.NET', ['net']],
    ['very common words', 'to be', ['be']],
    ['an emoji', '💩', ['emoji']],
    ['an emoji in another color', '👍🏿', ['emoji']],
    ['Khmer, a word', 'ខ្មែរ', ['km']],
    ['Khmer, two words', 'ភាសាខ្មែរ', ['km']],
    ['Lao', 'ພາສາລາວ', ['lo']],
    ['Burmese', 'မြန်မာ', ['my']],
    ['Tibetan', 'བོད་ཀྱི་', ['bo']],
    ['Thai', 'รัฐบาล', ['th']],
    ['Thai, two words', 'รัฐบาลไทย', ['th']],
    ['Thai, words that are not next to each other', 'รัฐบาล แทรกแซง', ['th']],
    ['Thai, one vowel', 'น้ำ', ['th2']],
    ['Chinese', '头破血流', ['zh']],
    ['Japanese', 'がんばれ', ['ja']],
    ['Hindi', 'की', ['hi']],
    ['Persian in Persian letters', 'باید', ['fa']],
    ['Korean without its particle', '대통령', ['ko']],
    ['Arabic without its article', 'كتاب', ['ar']],
    ['the beginning of a word still being typed', 'forbidd', ['become']],
    ['German in the singular', 'Ergebniss', ['de']],
    ['Russian in another case', 'видеокартами', ['ru']],
    ['Russian in the genitive', 'Китая', ['ru']],
  ] as const)('finds %s: %s', async (_, text, ids) => {
    expect(await search.ids(text)).toEqual(ids);
  });

  it.each([
    'to be or not to be',
    'être ou ne pas être',
    'быть или не быть',
    'to be or not to be that is the question',
    'Q&A',
    'F#',
    'B & Q',
    'का',
    'นี',
    'か',
    '🎉',
    'xylophone',
  ])('finds nothing by accident: %s', async (text) => {
    expect(await search.ids(text)).toEqual([]);
  });

  it.each([
    ['to be', ['to be']],
    ['rich', ['rich']],
    ['Xi', ['Xi’s']],
    ['AT&T', ['AT&T']],
    ['informatique', ['l’informatique']],
    ['รัฐบาล', ['รัฐบาล']],
    ['血流', ['血流']],
    ['💩', ['💩']],
    ['санкциями', ['санкции']],
    ['carte', ['cartes']],
    ['Ergebniss', ['Ergebnisse']],
    ['belo', []],
  ])('marks only whole words: %s', async (text, marks) => {
    expect((await search.marks(text)).join(' ')).toBe(marks.join(' '));
  });
});
