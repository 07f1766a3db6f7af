import type { RealCase } from './real-case.ts';

/** Words in rival translations, or authentic in two languages. */
export const translations: readonly RealCase[] = [
  {
    dispute: 'Camus’s maman',
    by: ['Albert Camus'],
    text: 'Mother died today.',
    said: '1942',
    record: {
      medium: 'document',
      translation: { from: 'fr', by: 'Stuart Gilbert' },
      original: { language: 'fr', text: 'Aujourd’hui, maman est morte.', source: 's' },
    },
    printings: [
      [
        'retranslated',
        'Maman died today.',
        'Translated separately.',
        { translation: { from: 'fr', by: 'Matthew Ward' } },
      ],
      [
        'retranslated',
        'Today, Maman died.',
        'Translated separately.',
        { translation: { from: 'fr', by: 'Sandra Smith' } },
      ],
    ],
    says: 'Albert Camus. Direct quotation. in 1942.',
    verdict: 'It was translated or written down more than once, in different words.',
    isComputed: true,
  },
  {
    dispute: 'happy families',
    by: ['Leo Tolstoy'],
    text: 'Happy families are all alike; every unhappy family is unhappy in its own way.',
    said: '1875',
    record: {
      medium: 'document',
      translation: { from: 'ru', by: 'Constance Garnett' },
      original: {
        language: 'ru',
        text: 'Все счастливые семьи похожи друг на друга, каждая несчастливая семья несчастлива по-своему.',
        source: 's',
      },
    },
    printings: [
      [
        'retranslated',
        'All happy families are alike; each unhappy family is unhappy in its own way.',
        'Translated separately.',
        { translation: { from: 'ru', by: 'Richard Pevear and Larissa Volokhonsky' } },
      ],
    ],
    says: 'Leo Tolstoy. Direct quotation. in 1875.',
    verdict: 'It was translated or written down more than once, in different words.',
    isComputed: true,
  },
  {
    dispute: 'Wittgenstein’s silence',
    by: ['Ludwig Wittgenstein'],
    text: 'Wovon man nicht sprechen kann, darüber muß man schweigen.',
    said: '1921',
    record: { medium: 'document', language: 'de' },
    printings: [
      [
        'spelling',
        'Wovon man nicht sprechen kann, darüber muss man schweigen.',
        'Same words, other spelling.',
      ],
      [
        'not-compared',
        'Whereof one cannot speak, thereof one must be silent.',
        'In another language.',
        { language: 'en', translation: { from: 'de', by: 'C. K. Ogden' } },
      ],
      [
        'not-compared',
        'What we cannot speak about we must pass over in silence.',
        'In another language.',
        { language: 'en', translation: { from: 'de', by: 'D. F. Pears and B. F. McGuinness' } },
      ],
    ],
    says: 'Ludwig Wittgenstein. Direct quotation. in 1921.',
    verdict: 'Two outlets print the same words. It was also printed in other languages.',
    isComputed: true,
  },
  {
    dispute: 'kill or murder',
    by: ['the Book of Exodus'],
    text: 'Thou shalt not kill.',
    said: '[..-0100]',
    record: {
      medium: 'document',
      translation: { from: 'he', by: 'the King James Version' },
      original: { language: 'he', text: 'לֹא תִּרְצָח', source: 's' },
    },
    printings: [
      [
        'retranslated',
        'Thou shalt not murder.',
        'Translated separately.',
        { translation: { from: 'he', by: 'the Jewish Publication Society' } },
      ],
      ['not-compared', 'לא תרצח', 'In another language.', { language: 'he' }],
    ],
    says: 'the Book of Exodus. Direct quotation. in or before 101 BC.',
    verdict:
      'It was translated or written down more than once, in different words. It was also printed in other languages.',
    isComputed: true,
  },
  {
    dispute: 'territories or the territories',
    by: ['the Security Council'],
    text: 'Withdrawal of Israel armed forces from territories occupied in the recent conflict',
    said: '1967-11-22',
    record: {
      medium: 'document',
      original: {
        language: 'fr',
        text: 'Retrait des forces armées israéliennes des territoires occupés lors du récent conflit',
        source: 's',
      },
    },
    printings: [
      [
        'not-compared',
        'Retrait des forces armées israéliennes des territoires occupés lors du récent conflit',
        'In another language.',
        { language: 'fr' },
      ],
      [
        'undecided',
        'Withdrawal of Israel armed forces from the territories occupied in the recent conflict',
        'Lineage unknown.',
      ],
    ],
    says: 'the Security Council. Direct quotation. on 22 November 1967.',
    verdict:
      'It was printed in different words, and the evidence does not say who followed whom. It was also printed in other languages.',
    isComputed: true,
  },
  {
    dispute: 'sovereignty or kawanatanga',
    by: ['the Treaty of Waitangi'],
    text: 'absolutely and without reservation all the rights and powers of Sovereignty',
    said: '1840-02-06',
    record: {
      medium: 'document',
      original: { language: 'mi', text: 'te Kawanatanga katoa o o ratou wenua', source: 's' },
    },
    printings: [
      [
        'not-compared',
        'te Kawanatanga katoa o o ratou wenua',
        'In another language.',
        { language: 'mi' },
      ],
      [
        'not-compared',
        'te Kāwanatanga katoa o ō rātou wenua',
        'In another language.',
        { language: 'mi', follows: 'p0' },
      ],
    ],
    says: 'the Treaty of Waitangi. Direct quotation. on 6 February 1840.',
    verdict: 'It was also printed in other languages.',
    isComputed: true,
  },
];
