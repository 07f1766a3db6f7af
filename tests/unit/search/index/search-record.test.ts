import { describe, expect, it } from 'vitest';
import { searchRecord } from '../../../../src/search/index/search-record.ts';
import { separator } from '../../../../src/interface/separator.ts';
import { markedPassages } from '../../../../src/search/quotation-summary.ts';
import { quote, speaker } from '../quote.ts';

const record = (parts: Parameters<typeof quote>[0]) => searchRecord(quote(parts), [speaker]);

describe('searchRecord', () => {
  it('has the words, our translation, the original and other printings, with separators', () => {
    const { content } = record({
      id: 'q',
      text: 'Wir hoffen—vielleicht',
      language: 'de',
      gloss: 'We hope, perhaps',
      original: { language: 'ru', text: 'Мы надеемся ещё', source: 'wire' },
      witnesses: [
        {
          id: 'a',
          source: 'wire',
          part: 'body',
          form: 'direct',
          text: 'Wir hoffen—vielleicht',
          follows: 'unknown',
        },
        {
          id: 'b',
          source: 'wire',
          part: 'body',
          form: 'direct',
          language: 'en',
          text: 'We are hoping',
          follows: 'a',
        },
      ],
    });
    expect(content).toMatch(
      /^wir hoffen vielleicht \| we hope perhaps \| мы надеемся еще \| we are hoping \|/,
    );
  });

  it('leaves out a printing that adds no words', () => {
    const { shown } = record({
      id: 'q',
      text: 'Only “second-grade” technology',
      witnesses: [
        {
          id: 'a',
          source: 'wire',
          part: 'body',
          form: 'direct',
          text: 'Only “second-grade” technology',
          follows: 'unknown',
        },
        {
          id: 'b',
          source: 'wire',
          part: 'body',
          form: 'direct',
          text: 'ONLY second‑grade',
          follows: 'a',
        },
      ],
    });
    expect(shown.printings).toEqual([]);
  });

  it('has compounds as one word, the occasion and the role', () => {
    const { content } = record({ id: 'q', text: 'A long-term plan', occasion: 'AI Journey' });
    expect(content).toBe('a long term plan | ai journey chief executive sberbank | longterm');
  });

  it('has words written without spaces letter by letter, and then whole', () => {
    const { content } = record({ id: 'q', language: 'th', text: 'รัฐบาลไทย' });
    expect(content).toMatch(/^รั ฐ บ า ล ไ ท ย \| .* \| รัฐบาล ไทย$/);
  });

  it('has the names in every script and spelling, each word once', () => {
    expect(record({ id: 'q' }).names).toBe('german gref герман греф herman');
  });

  it('has the same label as the rest of the site', () => {
    const { shown } = record({
      id: 'q',
      form: 'indirect',
      medium: 'document',
      status: 'withdrawn',
      translation: { from: 'ru', by: 'TASS' },
    });
    expect(shown.label).toBe(
      [
        'Withdrawn',
        'Reported speech: not the speaker’s words',
        'Translated from Russian by TASS',
        '§ From a document',
      ].join(separator),
    );
    expect(shown).toMatchObject({ href: '/quotes/q/', translated: true, date: '12 December 2024' });
    expect(shown.speakers).toEqual([{ name: 'German Gref', role: 'Chief executive, Sberbank' }]);
  });
});

describe('markedPassages', () => {
  it('marks the matched words of the content in their passages', () => {
    const { content, shown } = record({
      id: 'q',
      text: 'It is “value-based” sovereignty.',
      gloss: 'Our sovereignty',
    });
    const matches = content
      .split(' ')
      .flatMap((word, index) => (['based', 'sovereignty'].includes(word) ? [index] : []));
    const marked = markedPassages(shown, new Set(matches)).map(({ text, marks }) =>
      marks.map(({ start, end }) => text.slice(start, end)),
    );
    expect(marked).toEqual([['value-based', 'sovereignty'], ['sovereignty']]);
  });

  it('marks nothing for matches in the context', () => {
    const { content, shown } = record({ id: 'q', text: 'One', occasion: 'Two' });
    expect(content.split(' ')[2]).toBe('two');
    expect(markedPassages(shown, new Set([2])).flatMap(({ marks }) => marks)).toEqual([]);
  });
});
