import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { classify, variantClasses, type VariantClass } from '../../../src/quotation/classify.ts';
import type { Witness } from '../../../src/schemas/witness.ts';
import { disguise, picks } from './disguise.ts';
import { launchRecord, launchRecords } from './launch-records.ts';
import { plain, record, type Compared } from './small-record.ts';

function variantOf(quote: Compared, witness: string): ReturnType<typeof classify> {
  const found = quote.witnesses.find(({ id }) => id === witness);
  if (!found) throw new Error(`There is no witness ${witness}.`);
  return classify(quote, found);
}

describe('the launch records', () => {
  test.each<[id: string, witness: string, expected: VariantClass]>([
    ['kremlin-order-2024-12', 'reuters', 'same'],
    ['kremlin-order-2024-12', 'bi', 'retranslated'],
    ['kremlin-order-2024-12', 'azernews', 'undecided'],
    ['kremlin-order-2024-12', 'brecorder', 'same'],
    ['kremlin-order-2024-12', 'kyivpost', 'spelling'],
    ['kremlin-order-2024-12', 'cfr', 'trimmed'],
    ['kremlin-order-2024-12', 'unn', 'recast'],
    ['kremlin-order-2024-12', 'mitrade', 'recast'],
    ['kremlin-order-2024-12', 'trendsalways', 'altered'],
    ['kremlin-order-2024-12', 'lambham', 'retranslated'],
    ['oleg-vyugin-second-grade', 'bi-headline', 'partly-quoted'],
    ['oleg-vyugin-second-grade', 'bi-2025', 'partly-quoted'],
    ['oleg-vyugin-second-grade', 'lambham', 'altered'],
    ['oleg-vyugin-second-grade', 'pb', 'not-compared'],
    ['oleg-vyugin-second-grade', 'viralmag', 'altered'],
    ['oleg-vyugin-second-grade', 'dailytrending', 'altered'],
    ['oleg-vyugin-second-grade', 'newsnpr', 'undecided'],
    ['gref-graphics-cards-reported', 'kyivpost', 'undecided'],
    ['gref-graphics-cards-reported', 'lambham', 'recast'],
    ['gref-most-critical-position', 'spanish', 'not-compared'],
    ['gref-most-critical-position', 'french', 'not-compared'],
    ['gref-tsinghua-partnership', 'prime', 'spelling'],
    ['vedyakhin-lag-2024-12', 'reuters-early', 'undecided'],
    ['vedyakhin-lag-2024-12', 'lambham', 'recast'],
    ['vedyakhin-lag-2025-11', 'techyquantum', 'recast'],
    ['vedyakhin-joint-research', 'reuters-daily8', 'same'],
    ['vedyakhin-joint-research', 'ritible', 'altered'],
    ['vedyakhin-sanctions-computing-power', 'reuters', 'edited'],
    ['putin-equal-terms', 'ccn', 'trimmed'],
    ['putin-invites-scientists', 'verdict', 'trimmed'],
    ['putin-value-based-sovereignty', 'sputnik', 'retranslated'],
    ['putin-value-based-sovereignty', 'reuters', 'retranslated'],
    ['ft-core-socialist-values', 'semafor', 'same'],
    ['ft-core-socialist-values', 'lider', 'undecided'],
    ['interim-measures-article-4', 'cnbc', 'undecided'],
  ])('%s, %s: %s', (id, witness, expected) => {
    expect(variantOf(launchRecord(id), witness).class).toBe(expected);
  });

  test.each<
    [id: string, witness: string, expected: Partial<ReturnType<typeof classify>['polarity']>]
  >([
    [
      'oleg-vyugin-second-grade',
      'dailytrending',
      { negationsGained: ["won't"], negationsLost: ["can't"] },
    ],
    ['oleg-vyugin-second-grade', 'newsnpr', {}],
    ['oleg-vyugin-second-grade', 'viralmag', {}],
    ['oleg-vyugin-second-grade', 'tanayj', {}],
    ['putin-value-based-sovereignty', 'reuters', { hedgesLost: ['I would say'] }],
    ['putin-value-based-sovereignty', 'sputnik', {}],
    ['putin-critical-dependence', 'sputnik', {}],
    ['vedyakhin-lag-2024-12', 'lambham', { hedgesLost: ['could'] }],
    ['gref-hopes-for-chinese-chips', 'linxi', {}],
    ['vedyakhin-lag-2025-11', 'techyquantum', {}],
  ])('%s, %s: polarity', (id, witness, expected) => {
    const none = { negationsGained: [], negationsLost: [], hedgesGained: [], hedgesLost: [] };
    expect(variantOf(launchRecord(id), witness).polarity).toEqual({ ...none, ...expected });
  });

  test('Reuters’s later version of the sanctions sentence has “(Western)” for “The”', () => {
    const { segments } = variantOf(launchRecord('vedyakhin-sanctions-computing-power'), 'reuters');
    expect(segments[0]).toMatchObject({ kind: 'instead-of', base: 'The', other: '(Western)' });
    expect(segments.slice(1).map(({ kind }) => kind)).toEqual(['same']);
  });

  test.each([...launchRecords])('the copy-text of %s is the same as itself', (_, quote) => {
    const copyText = variantOf(quote, quote['copy-text']);
    expect(copyText.class).toBe('same');
    expect(copyText.segments.map(({ kind }) => kind)).toEqual(
      quote.form === 'indirect' ? [] : ['same'],
    );
  });
});

describe('a witness that repeats another has its class, unless it differs from it:', () => {
  const parent: Witness = { ...plain, id: 'b', text: 'a b x' };
  const independent = { follows: 'independent' } as const;
  const follower: Witness = { ...plain, id: 'c', text: '“a  b x.”', follows: 'b' };

  test.each<[rule: string, expected: VariantClass, Partial<Witness>, Partial<Witness>?]>([
    ['undecided', 'undecided', {}],
    ['altered', 'altered', { follows: 'a' }],
    ['an independent translation', 'retranslated', independent],
    ['other words', 'altered', independent, { text: 'a b y' }],
    ['another spelling', 'altered', independent, { text: 'a b X' }],
    ['another form', 'altered', { ...independent, form: 'mixed' }],
    ['another language', 'altered', { ...independent, language: 'de' }],
  ])('%s: %s', (_, expected, led, following = {}) => {
    const base = { ...plain, ...independent };
    const quote = {
      ...record({}, { translation: { from: 'ru', by: 'unknown' } }),
      witnesses: [base, { ...parent, ...led }, { ...follower, ...following }],
    };
    expect(variantOf(quote, 'c').class).toBe(expected);
  });

  test('as does a witness that repeats that witness', () => {
    const quote = {
      ...record(),
      witnesses: [plain, parent, follower, { ...follower, id: 'd', follows: 'c' }],
    };
    expect(variantOf(quote, 'd').class).toBe('undecided');
  });

  test('two witnesses that follow each other are altered, since neither was first', () => {
    const quote = { ...record(), witnesses: [plain, { ...parent, follows: 'c' }, follower] };
    expect(['b', 'c'].map((id) => variantOf(quote, id).class)).toEqual(['altered', 'altered']);
  });
});

describe('for any record', () => {
  const text = fc.oneof(
    fc.string({ unit: 'grapheme', minLength: 1 }),
    fc
      .array(fc.constantFrom('a', 'B', 'not', 'could', 'would', '…', '“c”', '—', '1.5'), {
        minLength: 1,
      })
      .map((words) => words.join(' ')),
  );
  const translation = fc.record({
    from: fc.constantFrom('ru', 'und'),
    by: fc.constantFrom('TASS', 'Reuters', 'unknown'),
  });
  const witness: fc.Arbitrary<Witness> = fc.record(
    {
      id: fc.constantFrom('a', 'b'),
      source: fc.constant('s'),
      part: fc.constant('body' as const),
      form: fc.constantFrom('direct', 'mixed', 'indirect'),
      text,
      follows: fc.constantFrom('unknown', 'independent', 'a', 'b'),
      language: fc.constantFrom('en', 'en-GB', 'ru', 'zh-Hans', 'und'),
      translation,
    },
    { requiredKeys: ['id', 'source', 'part', 'form', 'text', 'follows'] },
  );
  const quote: fc.Arbitrary<Compared> = fc.record(
    {
      witnesses: fc.array(witness, { minLength: 1, maxLength: 3 }),
      'copy-text': fc.constantFrom('a', 'b'),
      language: fc.constantFrom('en', 'ru', 'fr'),
      translation,
    },
    { requiredKeys: ['witnesses', 'copy-text', 'language'] },
  );

  test('each witness has a class', () => {
    fc.assert(
      fc.property(quote, witness, (one, other) => {
        expect(variantClasses).toContain(classify(one, other).class);
      }),
      { numRuns: 1000 },
    );
  });

  test('each witness is the same as itself, in any typography', () => {
    fc.assert(
      fc.property(witness, picks, (one, choices) => {
        const quote = { witnesses: [one], 'copy-text': one.id, language: 'en' };
        expect(classify(quote, one).class).toBe('same');
        // A final apostrophe may be a quotation mark, and a compatibility character may represent several.
        fc.pre(/^[\p{L}\p{N} ]+$/u.test(one.text) && !/[ʼʻ]/u.test(one.text));
        fc.pre(one.text.normalize('NFKC') === one.text.normalize('NFC'));
        const other = { ...one, id: 'c', text: disguise(one.text, choices) };
        expect(classify(quote, other).class).toBe('same');
      }),
      { numRuns: 1000 },
    );
  });

  test('a witness that does not follow another is never altered with new words', () => {
    fc.assert(
      fc.property(quote, witness, (one, other) => {
        fc.pre(other.follows === 'unknown' || other.follows === 'independent');
        const { class: variant, segments } = classify(one, other);
        // A sentence made of scattered words from another is altered all the same, but has no new words.
        const hasNewWords = segments.some(({ kind }) => /added|instead-of/.test(kind));
        expect(variant === 'altered' && hasNewWords).toBe(false);
      }),
      { numRuns: 1000 },
    );
  });
});
