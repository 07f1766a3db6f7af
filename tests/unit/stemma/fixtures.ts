import { stringify } from 'yaml';
import { parseContentFile } from '../../../src/content/read.ts';
import { classify, classifyStep } from '../../../src/quotation/classify.ts';
import type { QuoteData } from '../../../src/schemas/quote.ts';
import type { Evidence } from '../../../src/stemma/tree.ts';

/** A printing by an invented outlet: what of it differs from a direct quotation in the words of the record. */
interface Printing {
  readonly id: string;
  readonly date?: string;
  readonly text?: string;
  readonly follows?: string;
  readonly form?: string;
  readonly part?: string;
  readonly language?: string;
  readonly as?: string;
}

export interface Fixture {
  readonly text: string;
  readonly language?: string;
  readonly form?: string;
  readonly attribution?: string;
  readonly said?: string;
  /** Sources before the one whose printing is the copy-text, which is the first. */
  readonly chain?: readonly string[];
  readonly printings: readonly Printing[];
}

const RAIN =
  'The rain will not stop this year, and anybody who says that it might has not read the figures';

const unchanged = (count: number): Printing[] =>
  Array.from({ length: count }, (_, index) => ({
    id: `copy-${index + 1}`,
    follows: 'post',
    date: `2025-06-${String(1 + (index % 28)).padStart(2, '0')}`,
  }));

const changed = (count: number): Printing[] =>
  Array.from({ length: count }, (_, index) => ({
    id: `change-${index + 1}`,
    follows: index % 5 === 4 ? `change-${index}` : 'post',
    date: `2025-${String(7 + (index % 5)).padStart(2, '0')}`,
    text: RAIN.replace(
      'figures',
      ['numbers', 'data', 'report', 'tables', 'forecast'][index % 5] ?? '',
    ),
  }));

const post: Printing = { id: 'post', date: '2025-05-06' };

/** Records that a drawing must be right for. */
export const fixtures = {
  one: { text: RAIN, printings: [post] },
  two: {
    text: RAIN,
    printings: [
      post,
      { id: 'star', follows: 'post', date: '2025-05', text: RAIN.replace('not stop', 'stop') },
    ],
  },
  twelve: {
    text: RAIN,
    chain: ['agency'],
    printings: [
      post,
      {
        id: 'headline',
        follows: 'post',
        date: '2025-05-06',
        part: 'headline',
        form: 'mixed',
        text: 'Rain will “not stop” for years, and anybody who says it might has not read the figures',
      },
      {
        id: 'herald',
        follows: 'headline',
        date: '2026-01',
        form: 'direct',
        text: 'Rain will not stop for years, and anybody who says it might has not read the figures',
      },
      { id: 'echo', follows: 'herald', text: 'Rain will not stop for years', as: 'ben-oak' },
      { id: 'star', follows: 'post', date: '2025-05-07', text: RAIN.replace('this year', 'soon') },
      {
        id: 'courier',
        follows: 'post',
        date: '2025-05-09',
        text: RAIN.replace('will not', 'will'),
      },
      { id: 'mirror', follows: 'post', date: '2025-05-09' },
      { id: 'times', follows: 'independent', date: '2025-05-06', text: `${RAIN} at all` },
      { id: 'gazette', date: '2025-08', text: RAIN.replace('figures', 'statistics of the rain') },
      { id: 'journal', date: '2025', text: RAIN.replace('The rain', 'Rain') },
      { id: 'kurier', language: 'de', text: 'Der Regen hört dieses Jahr nicht auf' },
      { id: 'observer', text: RAIN.replace('anybody', 'everybody') },
    ],
  },
  sixty: { text: RAIN, printings: [post, ...unchanged(41), ...changed(18)] },
  arabic: {
    language: 'ar',
    text: 'لن يتوقف المطر هذا العام، ومن يقول إنه قد يتوقف لم يقرأ الأرقام',
    printings: [
      post,
      {
        id: 'star',
        follows: 'post',
        date: '2025-06',
        text: 'لن يتوقف المطر هذا العام، ومن يقول إنه قد يتوقف لم يقرأ التقرير',
      },
      { id: 'herald', follows: 'star', date: '2025-07', text: 'سيتوقف المطر هذا العام' },
      {
        id: 'times',
        date: '2025-06',
        text: 'لن يتوقف المطر أبداً، ومن يقول إنه قد يتوقف لم يقرأ الأرقام',
      },
    ],
  },
  chinese: {
    language: 'zh',
    text: '今年雨不会停，说雨可能会停的人都没有看过数据',
    printings: [
      post,
      {
        id: 'star',
        follows: 'post',
        date: '2025-06',
        text: '今年雨不会停，说雨会停的人都没有看过报告',
      },
      {
        id: 'herald',
        follows: 'star',
        date: '2025-07',
        text: '今年雨会停，说雨会停的人都没有看过报告',
      },
      { id: 'times', text: '明年雨不会停，说雨可能会停的人都没有看过数据' },
    ],
  },
  undated: {
    text: RAIN,
    printings: [
      { id: 'post' },
      { id: 'star', follows: 'post', text: RAIN.replace('figures', 'numbers') },
      { id: 'herald', follows: 'star', text: RAIN.replace('figures', 'tables') },
      { id: 'echo', follows: 'post', date: '2026-02', text: RAIN.replace('this year', 'soon') },
    ],
  },
  unknownParents: {
    text: RAIN,
    attribution: 'fabricated',
    printings: [
      post,
      { id: 'star', date: '2025-05-02', text: RAIN.replace('figures', 'numbers') },
      { id: 'herald', follows: 'star', date: '2025-11', text: RAIN.replace('figures', 'tables') },
      { id: 'echo', text: RAIN.replace('this year', 'soon') },
    ],
  },
} satisfies Record<string, Fixture>;

/** The files of a fixture in a folder of content: its record, and a source for each printing. */
export function filesOf(
  id: string,
  fixture: Fixture,
): { readonly path: string; readonly text: string }[] {
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

/** A fixture's record, with how its printings compare and when they were issued. */
export function recordOf(fixture: Fixture): {
  readonly record: QuoteData;
  readonly evidence: Evidence;
} {
  const [file, ...sources] = filesOf('it', fixture);
  if (!file) throw new Error('A fixture has a record.');
  const { data, issues } = parseContentFile('quotes', file.path, Buffer.from(file.text));
  if (!data) throw new Error(issues.map(({ message }) => message).join('\n'));
  const dates = new Map(
    sources.map(({ path, text }) => {
      const source = parseContentFile('sources', path, Buffer.from(text)).data;
      return [path.slice('sources/'.length, -'.yaml'.length), source?.issued] as const;
    }),
  );
  return { record: data, evidence: evidenceOf(data, (source) => dates.get(source)) };
}

/** How the printings of a record compare. */
export function evidenceOf(record: QuoteData, issued: Evidence['issued']): Evidence {
  return {
    variantOf: (witness) => classify(record, witness),
    stepOf: (witness) => classifyStep(record, witness),
    issued,
  };
}
