import { parseHTML } from 'linkedom';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { quotationItem } from '../../../../src/search/browser/quotation-item.ts';
import {
  searchedPassages,
  type QuotationSummary,
} from '../../../../src/search/quotation-summary.ts';
import { searchWords } from '../../../../src/search/search-words.ts';

beforeAll(() => {
  vi.stubGlobal('document', parseHTML('<html></html>').document);
});
afterAll(() => {
  vi.unstubAllGlobals();
});

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

/** The item of a quotation in which some words matched. */
function item(parts: Partial<QuotationSummary>, ...matched: string[]): HTMLElement {
  const quotation = { ...summary, ...parts };
  const passages = searchedPassages(quotation).map((passage) => ({
    ...passage,
    marks: searchWords(passage.text).filter(({ text }) => matched.includes(text)),
  }));
  return quotationItem({ quotation, passages });
}

/** The runs of the words: their kind, language and HTML. */
const runs = (made: HTMLElement) =>
  [...made.querySelectorAll('blockquote a > span')].map((run) => [
    run.className,
    run.getAttribute('lang'),
    run.innerHTML,
  ]);
const passages = (made: HTMLElement) =>
  [...made.querySelectorAll('.passage')].map((line) => line.textContent);

describe('quotationItem', () => {
  it('sets direct words in the marks of their language', () => {
    const words = { text: 'Будет снег', language: 'ru' };
    expect(runs(item({ words }, 'снег'))).toEqual([['quoted', 'ru', '«Будет <mark>снег</mark>»']]);
  });

  it('sets reported speech without marks', () => {
    expect(runs(item({ form: 'indirect' }, 'snow', 'come'))).toEqual([
      ['reported', 'en', '<mark>Snow</mark> will <mark>come</mark>'],
    ]);
  });

  it('separates the reporter’s words from those of the speaker', () => {
    const words = { text: 'She said “snow” or “more snow” would come', language: 'en' };
    expect(runs(item({ form: 'mixed', words }, 'snow', 'come'))).toEqual([
      ['reporter', 'en', 'She said '],
      ['quoted', 'en', '“<mark>snow</mark>”'],
      ['reporter', 'en', ' or '],
      ['quoted', 'en', '“more <mark>snow</mark>”'],
      ['reporter', 'en', ' would <mark>come</mark>'],
    ]);
  });

  it.each(['direct', 'mixed'] as const)('sets a fragment in our frame: %s', (form) => {
    const words = { text: 'white snow', language: 'en' };
    const frame = 'She called snow “{…}” here.';
    expect(runs(item({ form, frame, words }, 'snow'))).toEqual([
      ['frame', null, 'She called snow '],
      ['quoted', 'en', '“white <mark>snow</mark>”'],
      ['frame', null, ' here.'],
    ]);
  });

  it('names the speakers, the label and the date', () => {
    const lines = [...item({}).querySelectorAll('figcaption p')].map((line) => line.textContent);
    expect(lines[0]).toBe('Ada Lee, Minister; Bo Ash');
    expect(lines[1]).toMatch(/^Direct quotation.*1 May 2024$/);
  });

  it('shows our English always, another passage only where more words matched in it', () => {
    const other = {
      gloss: 'Il neigera',
      printings: [
        { text: 'Snow comes', language: 'en' },
        { text: 'Snow will fall', language: 'en' },
      ],
    };
    expect(passages(item(other, 'snow'))).toEqual(['Our English: Il neigera']);
    expect(passages(item(other, 'snow', 'fall'))).toEqual([
      'Our English: Il neigera',
      'As another outlet printed it: Snow will fall',
    ]);
  });
});
