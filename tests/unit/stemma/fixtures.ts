/** A printing by an invented outlet: the fields that differ from a direct quotation in the words of the record. */
export interface Printing {
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
  /** Sources before the copy-text's in the chain. The copy-text is the first printing. */
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

/** Records that must be drawn correctly. */
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
