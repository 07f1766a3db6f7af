import { expect, test } from 'vitest';
import { quotationTitle } from '../../../src/quotation/title.ts';

const text = 'the bank hopes Chinese microchips can be used for GigaChat';

test.each([
  ['direct', ['German Gref'], `German Gref: “${text}”`],
  ['mixed', ['German Gref'], `German Gref, partly quoted: ${text}`],
  ['indirect', ['German Gref'], `German Gref, as reported: ${text}`],
  ['direct', ['A', 'B'], `A and B: “${text}”`],
  ['direct', ['A', 'B', 'C'], `A, B, and C: “${text}”`],
] as const)('the title of a %s quotation by %j', (form, speakers, title) => {
  expect(quotationTitle({ text, form }, speakers)).toBe(title);
});

test('a shortened title keeps its marks in pairs', () => {
  const long = `He called it “${'very '.repeat(20)}good”`;
  expect(quotationTitle({ text: long, form: 'mixed' }, ['A'])).toMatch(
    /: He called it “very .* very …”$/,
  );
});
