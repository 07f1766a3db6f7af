import { parseHTML } from 'linkedom';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { TextPart } from '../../../../src/search/browser/messages.ts';
import { quotationHit } from '../../../../src/search/browser/quotation-hit.ts';
import { quotationItem } from '../../../../src/search/browser/quotation-item.ts';
import {
  searchedPassages,
  type QuotationSummary,
} from '../../../../src/search/quotation-summary.ts';
import { searchWords } from '../../../../src/search/search-words.ts';

const summary: QuotationSummary = {
  href: '/quotes/q/',
  form: 'direct',
  translated: false,
  label: 'Direct quotation',
  speakers: [{ name: 'Ada Lee', role: 'Minister' }, { name: 'Bo Ash' }],
  date: '1 May 2024',
  words: { text: 'Snow will come', language: 'en' },
  printings: [],
};

/** The hit for a quotation in which the given words matched. */
function hit(parts: Partial<QuotationSummary>, ...matched: string[]) {
  const quotation = { ...summary, ...parts };
  const passages = searchedPassages(quotation).map((passage) => ({
    ...passage,
    marks: searchWords(passage.text).filter(({ text }) => matched.includes(text)),
  }));
  return quotationHit(quotation, passages);
}

/** A text with its matches in brackets. */
const marked = (parts: readonly TextPart[]) =>
  parts.map(({ text, isMatch }) => (isMatch ? `[${text}]` : text)).join('');

const runs = (...given: Parameters<typeof hit>) =>
  hit(...given).runs.map(({ kind, open, parts, close, language }) => [
    kind,
    `${open}${marked(parts)}${close}`,
    language,
  ]);

describe('quotationHit', () => {
  it('puts direct words in the marks of their language', () => {
    expect(runs({ words: { text: 'Будет снег', language: 'ru' } }, 'снег')).toEqual([
      ['quoted', '«Будет [снег]»', 'ru'],
    ]);
  });

  it('shows reported speech without marks', () => {
    expect(runs({ form: 'indirect' }, 'snow', 'come')).toEqual([
      ['reported', '[Snow] will [come]', 'en'],
    ]);
  });

  it('separates the reporter’s words from the speaker’s', () => {
    const words = { text: 'She said “snow” or “more snow” would come', language: 'en' };
    expect(runs({ form: 'mixed', words }, 'snow', 'come')).toEqual([
      ['reporter', 'She said ', 'en'],
      ['quoted', '“[snow]”', 'en'],
      ['reporter', ' or ', 'en'],
      ['quoted', '“more [snow]”', 'en'],
      ['reporter', ' would [come]', 'en'],
    ]);
  });

  it.each(['direct', 'mixed'] as const)('shows a fragment within our frame: %s', (form) => {
    const words = { text: 'white snow', language: 'en' };
    const frame = 'She called snow “{…}” here.';
    expect(runs({ form, frame, words }, 'snow')).toEqual([
      ['frame', 'She called snow ', undefined],
      ['quoted', '“white [snow]”', 'en'],
      ['frame', ' here.', undefined],
    ]);
  });

  it('always shows our translation, but another passage only if more words matched in it', () => {
    const other = {
      gloss: 'Il neigera',
      printings: [
        { text: 'Snow comes', language: 'en' },
        { text: 'Snow will fall', language: 'en' },
      ],
    };
    const passages = (...matched: string[]) =>
      hit(other, ...matched).passages.map(({ kind, parts }) => [kind, marked(parts)]);
    expect(passages('snow')).toEqual([['gloss', 'Il neigera']]);
    expect(passages('snow', 'fall')).toEqual([
      ['gloss', 'Il neigera'],
      ['printing', '[Snow] will [fall]'],
    ]);
  });
});

describe('quotationItem', () => {
  beforeAll(() => {
    vi.stubGlobal('document', parseHTML('<html></html>').document);
  });
  afterAll(() => {
    vi.unstubAllGlobals();
  });

  it('shows the words, our translation, the speakers, the label and the date', () => {
    const item = quotationItem(hit({ form: 'mixed', gloss: 'It will snow' }, 'snow', 'it'));
    const figure = item.querySelector('figure.quotation[data-form="mixed"]');
    const link = figure?.querySelector('blockquote a[href="/quotes/q/"]');
    const run = link?.querySelector('span.reporter[lang="en"]');
    expect(run?.innerHTML).toBe('<mark>Snow</mark> will come');
    const lines = [...item.querySelectorAll('figcaption p')].map((line) => line.textContent);
    expect(lines.slice(0, 2)).toEqual([
      'Our translation: It will snow',
      'Ada Lee, Minister; Bo Ash',
    ]);
    expect(item.querySelector('.label')?.textContent).toMatch(/^Direct quotation.*1 May 2024$/);
  });
});
