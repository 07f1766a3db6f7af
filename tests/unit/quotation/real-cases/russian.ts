import type { RealCase } from './real-case.ts';

/** Disputes in Russian. */
export const russian: readonly RealCase[] = [
  {
    dispute: 'Stalin’s better life',
    by: ['Joseph Stalin'],
    text: 'Жить стало лучше, товарищи. Жить стало веселее.',
    said: '1935-11-17',
    record: { language: 'ru' },
    printings: [
      ['cut', 'Жить стало лучше, жить стало веселее.', 'Cut without a mark.'],
      ['same', '«Жить стало лучше, товарищи. Жить стало веселее»', 'Same words.'],
    ],
    says: 'Joseph Stalin. Direct quotation. on 17 November 1935.',
    verdict: 'The address to the comrades is mostly left out.',
  },
  {
    dispute: 'Lenin’s cook',
    by: ['Vladimir Lenin'],
    text: 'Мы не утописты. Мы знаем, что любой чернорабочий и любая кухарка не способны сейчас же вступить в управление государством.',
    said: '1917-10',
    record: { language: 'ru', medium: 'document' },
    printings: [
      [
        'altered',
        'Любая кухарка способна управлять государством.',
        'Reworded. A negation was lost: “не”.',
        { follows: 'copy' },
      ],
      [
        'partly-quoted',
        'Ленин писал, что кухарка «не способны сейчас же вступить в управление государством».',
        'Quoted in part.',
        { form: 'mixed' },
      ],
    ],
    says: 'Vladimir Lenin. Direct quotation. in October 1917.',
    verdict: 'Lenin wrote that no cook can govern at once. The saying says the opposite.',
  },
];
