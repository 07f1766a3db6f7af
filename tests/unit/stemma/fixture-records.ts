import { stringify } from 'yaml';
import { parseContentFile } from '../../../src/content/read.ts';
import { classify, classifyStep } from '../../../src/quotation/classify.ts';
import type { QuoteData } from '../../../src/schemas/quote.ts';
import type { Comparisons } from '../../../src/stemma/tree.ts';
import type { Fixture, Printing } from './fixtures.ts';

/** The files of a fixture in a content folder: its record, and a source for each printing. */
function filesOf(id: string, fixture: Fixture): { readonly path: string; readonly text: string }[] {
  const { text, language = 'en', form = 'direct', attribution, said = '2025-05-05' } = fixture;
  const { chain = [], printings } = fixture;
  const sourceId = (printing: string): string => `${id}-${printing}`.toLowerCase();
  const [first] = printings;
  const record = {
    speakers: ['ada-lee'],
    ...(attribution !== undefined && { attribution }),
    form,
    medium: 'speech',
    text,
    language,
    said,
    'copy-text': first?.id,
    chain: [...chain, first?.id ?? ''].map(sourceId),
    witnesses: printings.map(({ date: _, ...printing }) => ({
      form,
      text,
      ...printing,
      source: sourceId(printing.id),
    })),
    status: 'published',
    published: '2026-01-01',
  };
  const sources = [...chain.map((each): Printing => ({ id: each })), ...printings].map((each) => ({
    path: `sources/${sourceId(each.id)}.yaml`,
    text: stringify({
      type: 'webpage',
      title: 'Rain',
      'container-title': `The ${each.id}`,
      ...(each.date !== undefined && { issued: each.date }),
      language: each.language ?? language,
      standing: 'news',
      read: 'whole',
    }),
  }));
  return [
    { path: `quotes/${id.toLowerCase()}.md`, text: `---\n${stringify(record)}---\n` },
    ...sources,
  ];
}

/** A fixture's record, and its comparisons: how the printings compare and when they were issued. */
export function recordOf(fixture: Fixture): {
  readonly record: QuoteData;
  readonly comparisons: Comparisons;
} {
  const [file, ...sources] = filesOf('it', fixture);
  if (!file) throw new Error('The fixture has no record.');
  const { data, issues } = parseContentFile('quotes', file.path, Buffer.from(file.text));
  if (!data) throw new Error(issues.map(({ message }) => message).join('\n'));
  const dates = new Map(
    sources.map(({ path, text }) => {
      const source = parseContentFile('sources', path, Buffer.from(text)).data;
      return [path.slice('sources/'.length, -'.yaml'.length), source?.issued] as const;
    }),
  );
  return { record: data, comparisons: comparisonsOf(data, (source) => dates.get(source)) };
}

/** How the printings of a record compare. */
function comparisonsOf(record: QuoteData, issued: Comparisons['issued']): Comparisons {
  return {
    variantOf: (witness) => classify(record, witness),
    variantFromParent: (witness) => classifyStep(record, witness),
    issued,
  };
}
