import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { labelLine, labelsOf } from '../../../src/archive/labels.ts';
import { wordsOf } from '../../../src/archive/words.ts';
import { outputsText, quotationText } from '../../../src/interface/strings.ts';
import { drawCard } from '../../../src/outputs/cards/draw.ts';
import { quotationSummary } from '../../../src/outputs/cards/preview.ts';
import { quotationCard } from '../../../src/outputs/cards/quotation-card.ts';
import { apa } from '../../../src/outputs/citation/apa.ts';
import { copiedMarkdown, copiedText } from '../../../src/outputs/citation/copied-text.ts';
import { citationFiles } from '../../../src/outputs/citation/formats.ts';
import { quotationCitation } from '../../../src/outputs/citation/quotation-citation.ts';
import { oembed } from '../../../src/outputs/embed/oembed.ts';
import { quotationHtml } from '../../../src/outputs/feeds/quotation-html.ts';
import { quoteData } from '../../../src/outputs/open-data/quote-data.ts';
import { quoteSchema } from '../../../src/outputs/open-data/json-schema.ts';
import { quotationNode } from '../../../src/outputs/structured-data/quotation.ts';
import { printingLabel } from '../../../src/quotation/labels.ts';
import { coverage } from '../../../src/quotation/coverage.ts';
import { forms } from '../../../src/quotation/forms.ts';
import { runs, runsAsText } from '../../../src/quotation/runs.ts';
import { quotationTitle } from '../../../src/quotation/title.ts';
import { form as formSchema } from '../../../src/schemas/form.ts';
import { archiveOf, attributed, quote, speaker } from './citation/small-archive.ts';

/** What an output has where a form is missing from a table. */
const gap = /undefined|\[object|^\s*$/;

/** What every output prints for the same words in a form. */
function outputsOf(form: (typeof formSchema.options)[number]): Record<string, string> {
  const record = quote({ form, text: 'She “did it”' });
  const words = attributed({ form, text: 'She “did it”' });
  const citation = quotationCitation(words);
  const archive = archiveOf({ quotes: [record] });
  const files = Object.entries(citationFiles).map(([name, { print }]) => [name, print(citation)]);
  const polarity = { negationsGained: [], negationsLost: [], hedgesGained: [], hedgesLost: [] };
  return {
    ...(Object.fromEntries(files) as Record<string, string>),
    apa: apa(citation),
    card: JSON.stringify(quotationCard(record, [speaker()])),
    copiedMarkdown: copiedMarkdown(words),
    copiedText: copiedText(words),
    coverage: coverage([{ ...record, speakers: [speaker()] }]),
    feed: quotationHtml(record, archive),
    labelLine: labelLine(record),
    labels: labelsOf(record).join(),
    oembed: JSON.stringify(oembed(words, 'A title')),
    openData: JSON.stringify(quoteData(record, archive)),
    printing: printingLabel('The Post', form, { class: 'altered', polarity }),
    schema: JSON.stringify(quoteSchema()),
    structuredData: JSON.stringify(quotationNode(record, archive)),
    summary: quotationSummary(record, [speaker()]),
    title: quotationTitle(record, ['Ann']),
    words: runsAsText(runs(wordsOf(record, [speaker()]))),
  };
}

describe.each(formSchema.options)('the form %s', (form) => {
  test('has a row in the table of forms, and every label', () => {
    expect(forms[form]).toMatchObject({ marks: expect.any(String) as string });
    expect(Object.keys(quotationText.forms[form])).toEqual(Object.keys(quotationText.forms.direct));
    for (const text of Object.values(quotationText.forms[form])) expect(text).not.toBe('');
    expect(quotationText.title[form]('Ann', 'words')).toContain('words');
    expect(Object.keys(outputsText.citation.forms[form])).toEqual(
      Object.keys(outputsText.citation.forms.direct),
    );
    expect(outputsText.openData.forms[form]).not.toMatch(gap);
  });

  test('leaves no gap in any output', () => {
    for (const [name, text] of Object.entries(outputsOf(form)))
      expect(`${name}: ${text}`).not.toMatch(gap);
  });

  test('has a card', async () => {
    const card = quotationCard(quote({ form, text: 'She “did it”' }), [speaker()]);
    expect((await drawCard(card)).length).toBeGreaterThan(0);
  });
});

test('only the table, the schema and the interface name a form', () => {
  const literal = new RegExp(`'(?:${formSchema.options.join('|')})'`);
  const naming = ['archive', 'outputs', 'quotation', 'timeline'].flatMap((folder) =>
    readdirSync(join('src', folder), { recursive: true, encoding: 'utf8' })
      .map((name) => join('src', folder, name))
      .filter((file) => file.endsWith('.ts') && literal.test(readFileSync(file, 'utf8'))),
  );
  expect(naming).toEqual([]);
});
