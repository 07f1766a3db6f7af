import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { match } from '../../../src/quotation/match.ts';
import { launchRecord } from './launch-records.ts';

const vyugin = launchRecord('oleg-vyugin-second-grade').text;
const visit = launchRecord('chernyshenko-zhejiang-visit').text;
const positions = launchRecord('gref-most-critical-position').text;

describe('match accepts', () => {
  test.each([
    ['the whole', vyugin],
    ['a part', 'Russia will only use some second-grade technology'],
    ['one word', 'technology'],
    ['its own period at the end', 'Russia will only use some second-grade technology.'],
    ['its own comma at the end', 'Russia will only use some second-grade technology,'],
    ['a lowercase letter at the start', 'the world will move forward'],
    ['a capital at the start', 'But Russia will only use'],
    ['a capital after an omission at the start', '… But Russia will only use'],
    ['an edited capital', '[B]ut Russia will only use'],
    ['an edited letter in the middle', 'The world will move forward … [R]ussia will only use'],
    ['an edited letter that is decomposed', '[e\u0301]lan', 'Élan'],
    ['an omission', 'The world will move forward … and spend huge resources'],
    ['an omission in brackets', 'The world […] will move forward, but Russia [...] spend huge'],
    ['an omission without spaces', 'The world…and spend'],
    ['an omission marked by four dots', 'The world . . . . and spend'],
    ['omissions at both ends', '… will move forward, but Russia …'],
    ['several omissions', 'The … will … forward, … Russia … use'],
    ['an omission of nothing', 'The world … will move forward'],
    ['an edit for words', 'but [the country] will only use'],
    ['an edit between words', 'Russia [alone] will only use'],
    ['an edit at the start', '[He said that] the world … Russia will'.replace('the', 'The')],
    ['an edit at the end', 'spend huge resources [on it].'],
    ['an edit and an omission', 'The world [will] … spend huge resources'],
    ['a bracket in the record', 'с президентом компании [Германом Грефом] и обсудить', visit],
    ['a bracket in the record, at the end', 'с президентом компании [Германом Грефом]', visit],
    ['a bracket in the record, at the start', '[Германом Грефом] и обсудить', visit],
    ['half a bracket in the record', 'Грефом] и обсудить', visit],
    ['an omission across a bracket in the record', 'компании … и обсудить', visit],
    ['an edit and an omission across one', 'компании [названной им] … обсудить', visit],
    ['an edited letter in the record', '“[T]he end', '“[T]he end'],
    ['an omission in the record', 'One … three', 'One … three'],
    ['a question', 'Is it?', 'Is it? Yes.'],
    ['a shorter question', 'Is it', 'Is it? Yes.'],
    ['an abbreviation at the end', 'in the U.S.', 'made in the U.S. and China'],
    ['a hyphen for a dash', 'Mikroelektronik – Videokarten', positions],
    ['a dash without spaces', 'Mikroelektronik—Videokarten', positions],
  ])('%s', (_, excerpt, record = vyugin) => {
    expect(match(excerpt, record)).toMatchObject({ ok: true });
  });
});

describe('match rejects', () => {
  test.each<[fault: string, excerpt: string, found: string, expected: string, record?: string]>([
    ['letters added before a word', 'The [under]world will', '[under]', 'world'],
    ['another word', 'The world will progress, but', 'progress', 'move'],
    ['another first word', 'This world will move forward', 'This', 'The'],
    ['another last word', 'but Russia will only use any', 'any', 'some'],
    ['a word left out', 'Russia will use some second-grade', 'use', 'only'],
    ['a word put in', 'Russia will not only use', 'not', 'only'],
    ['a word twice', 'Russia will will only use', 'will', 'only'],
    ['two words swapped', 'Russia only will use', 'only', 'will'],
    ['a negation slipped in', "Russia won't only use", "won't", 'will'],
    ['a word at the end', `${vyugin} at all`, 'at', ''],
    ['half a word', 'some second-grade tech', 'tech', 'technology'],
    ['half a compound', 'grade technology', 'grade', 'second-grade'],
    ['half a compound at an abbreviation', 'made chips', 'made', 'U.S.-made', 'U.S.-made chips'],
    ['a hyphen left out', 'some second grade technology', 'second', 'second-grade'],
    ['a comma left out', 'move forward but Russia', 'but', ','],
    ['a comma put in', 'Russia, will only use', ',', 'will'],
    ['another punctuation mark', 'move forward; but Russia', ';', ','],
    ['a question mark', 'Russia will only use some second-grade technology?', '?', 'and'],
    ['an exclamation point', 'Russia will only use!', '!', 'some'],
    ['quotation marks put in', 'spend “huge resources” to', '“', 'huge'],
    [
      'quotation marks left out',
      'spending huge resources',
      'huge',
      '“',
      'spending “huge resources”',
    ],
    ['a capital inside', 'the World will move', 'World', 'world'],
    ['a capital after an omission', 'The world … But Russia', 'But', 'but'],
    ['a capital after an edit', '[So] But Russia', 'But', 'but'],
    ['an omission out of order', 'spend huge resources … Russia will', 'Russia', 'to'],
    ['an edited letter that differs', '[X]ussia will only use', '[X]ussia', 'Russia'],
    ['a capital for an edited one', 'Said the end', 'the', '[T]he', 'said [T]he end'],
    ['another word after a bracket', 'компании [Германом Грефом] или', 'или', 'и', visit],
    ['another word in a bracket', 'компании [Германом Грофом] и', '[Германом Грофом]', '[', visit],
    ['an edit for a bracket', 'компании [им] и обсудить', '[им]', '[', visit],
    [
      'an edit for a bracket at the end',
      'компании [Германом Оскаровичем]',
      '[Германом Оскаровичем]',
      '[',
      visit,
    ],
    ['an edit for a bracket at the start', '[Грефом] и обсудить', '[Грефом]', ']', visit],
    ['a bracket left out', 'президентом компании и обсудить', 'и', '[', visit],
    ['a bracket opened', 'Russia [will only use', '[', 'will'],
    ['ё for е', 'ещё', 'ещё', 'еще', 'еще'],
    ['a letter of another script', 'Russiа', 'Russiа', 'Russia', 'Russia'],
    ['a minus left out', 'fell by 5', '5', '-5', 'fell by -5 percent'],
    ['no words', '…', '', 'The'],
    ['nothing', '', '', 'The'],
    ['an edit alone', '[all of it]', '', 'The'],
    ['a punctuation mark alone', '—', '', 'The'],
    ['words where there are none', 'word', 'word', '…', '…'],
  ])('%s', (_, excerpt, found, expected, record = vyugin) => {
    expect(match(excerpt, record)).toMatchObject({ ok: false, found, expected });
  });

  test('and says where, with a few words of the record around it', () => {
    const excerpt = 'Russia will only use any second-grade technology';
    expect(match(excerpt, vyugin)).toEqual({
      ok: false,
      at: excerpt.indexOf('any'),
      found: 'any',
      expected: 'some',
      before: 'Russia will only use',
      after: 'second-grade technology and spend',
    });
  });

  test('and says where inside a bracket of the record', () => {
    const excerpt = 'компании [Германом Грефом] или';
    expect(match(excerpt, visit)).toMatchObject({ at: excerpt.indexOf('или'), expected: 'и' });
  });
});

test('match says where the excerpt is and what it omits', () => {
  const excerpt = 'the world will … spend [much] to recreate what there already is.';
  const result = match(excerpt, vyugin);
  expect(result).toMatchObject({
    ok: true,
    start: 0,
    end: vyugin.indexOf(' in the world, but'),
    omitted:
      'move forward but Russia will only use some second-grade technology and huge resources'.split(
        ' ',
      ),
  });
  expect(match('компании [Германом Грефом] и', visit)).toMatchObject({ omitted: [] });
});

describe('match finishes', () => {
  test('with any two texts', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({
        unit: fc.constantFrom(...['a', 'b', ' ', '[', ']', '…', '.', '"', '-', '—', '\uD800']),
      }),
    );
    fc.assert(
      fc.property(text, text, (excerpt, record) => {
        const result = match(excerpt, record);
        expect(typeof result.ok).toBe('boolean');
      }),
      { numRuns: 1000 },
    );
  });

  const many = (text: string, count = 10_000): string => Array<string>(count).fill(text).join(' ');

  test.each<[string, string, string, boolean]>([
    ['opening brackets', `a ${many('[')} b`, 'a b', false],
    ['closing brackets', `a ${many(']')} b`, 'a b', false],
    ['brackets without spaces', '['.repeat(10_000), '['.repeat(10_000), false],
    ['edits', `a ${many('[x]')} b`, 'a b', true],
    ['brackets in the record', many('[x]'), many('[x]'), true],
    ['omissions', `a ${many('…')} b`, 'a c b', true],
    ['omissions between words', many('a …'), many('a'), true],
    ['dots', `a ${'.'.repeat(10_000)} b`, 'a b', true],
    ['dashes', `a ${'-'.repeat(10_000)} b`, 'a b', false],
    ['apostrophes', `a${"'".repeat(10_000)}b`, "a'b", false],
    ['halves of surrogate pairs', many('\uD83D'), many('\uDE00'), false],
    ['one word against itself', many('a', 20_000), many('a', 20_000), true],
    ['one word against one fewer', many('a', 20_000), many('a', 19_999), false],
    ['one word and another', `${many('a', 20_000)} b`, many('a', 20_000), false],
    ['one word, half as often, and another', `${many('a', 10_000)} b`, many('a', 20_000), false],
    ['words without spaces', `${"a'".repeat(10_000)}!`, 'a', false],
  ])('with ten thousand %s', (_, excerpt, record, ok) => {
    expect(match(excerpt, record).ok).toBe(ok);
  });
});

describe('a changed symbol or letter', () => {
  test.each([
    ['it is 6" long', "it is 6' long"],
    ['it is 6’ long', 'it is 6” long'],
    ['5 degrees', 'to −5 degrees'],
    ['5 degrees', 'to -5 degrees'],
    ['5 degrees', 'to –5 degrees'],
    ['$5 a share', 'to −$5 a share'],
    ['5 percent', 'in >5 percent'],
    ['is it safe.', 'but is it safe?'],
    ['is it safe,', 'but is it safe! Yes'],
    ['china grows', 'and China grows'],
    ['i think', 'and I think'],
    ['aI grows', 'AI grows'],
  ])('“%s” is not an excerpt from “%s”', (excerpt, record) => {
    expect(match(excerpt, record)).toMatchObject({ ok: false });
  });

  test.each([
    ['it is 6″ long', 'it is 6" long'],
    ['it is 6′ long', "it is 6' long"],
    ['-5 degrees', 'to −5 degrees'],
    ['“in 2022” it', '"in 2022" it'],
    ['‘in 2022’ it', '"in 2022" it'],
    ['it is safe.', 'it is safe, too'],
    ['the rain came', 'It rained. The rain came'],
    ['The rain came', 'and the rain came'],
    ['[c]hina grows', 'and China grows'],
    ['is it safe', 'but is it safe?'],
  ])('“%s” is an excerpt from “%s”', (excerpt, record) => {
    expect(match(excerpt, record)).toMatchObject({ ok: true });
  });
});
