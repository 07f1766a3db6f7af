import type { RealCase } from './real-case.ts';

const written = { medium: 'document' } as const;

/** Disputes in Arabic, Hebrew and Persian. */
export const rightToLeft: readonly RealCase[] = [
  {
    dispute: 'limbs of one another, or of one body',
    by: ['Saadi'],
    text: 'بنی آدم اعضای یکدیگرند\nکه در آفرینش ز یک گوهرند',
    said: '1258',
    record: { ...written, language: 'fa' },
    printings: [
      [
        'undecided',
        'بنی‌آدم اعضای یک پیکرند\nکه در آفرینش ز یک گوهرند',
        'Lineage unknown. Whether a negation or a hedge was gained or lost is not known for Persian.',
      ],
      [
        'pointing',
        'بنی آدم اعضای یکدیگرند که در آفرینش ز یک گوهرند',
        'Same words, other punctuation: line break.',
      ],
      ['same', 'بَنی آدَم اَعضایِ یکدیگرند\nکه در آفرینش ز یک گوهرند', 'Same words.'],
    ],
    says: 'Saadi. Direct quotation. in 1258.',
    verdict: 'It was printed in different words, and the evidence does not say who followed whom.',
    isComputed: true,
  },
  {
    dispute: 'the sea behind and the enemy before',
    by: ['Tariq ibn Ziyad'],
    text: 'أيها الناس، أين المفر؟ البحر من ورائكم، والعدو أمامكم، وليس لكم والله إلا الصدق والصبر.',
    said: '0711',
    record: { language: 'ar', attribution: 'attributed' },
    printings: [
      [
        'trimmed',
        'البحر من ورائكم والعدو أمامكم',
        'Shortened. Other punctuation: comma. Whether a negation or a hedge was gained or lost is not known for Arabic.',
      ],
      [
        'undecided',
        'العدو أمامكم والبحر وراءكم',
        'Lineage unknown. Whether a negation or a hedge was gained or lost is not known for Arabic.',
      ],
      [
        'partly-quoted',
        'قال طارق إن «البحر من ورائكم، والعدو أمامكم»',
        'Quoted in part.',
        { form: 'mixed' },
      ],
    ],
    says: 'Attributed to Tariq ibn Ziyad. Direct quotation. in AD 711.',
    verdict: 'No first-hand record of these words is known.',
    isComputed: true,
  },
  {
    dispute: 'no fairy tale',
    by: ['Theodor Herzl'],
    text: 'אם תרצו, אין זו אגדה',
    said: '1902',
    record: {
      ...written,
      language: 'he',
      translation: { from: 'de', by: 'Nahum Sokolow' },
      original: { language: 'de', text: 'Wenn Ihr wollt, ist es kein Märchen.', source: 's' },
    },
    printings: [
      ['pointing', 'אם תרצו אין זו אגדה', 'Same words, other punctuation: comma.'],
      ['same', 'אִם תִּרְצוּ, אֵין זוֹ אַגָּדָה', 'Same words.'],
      [
        'not-compared',
        'If you will it, it is no dream.',
        'In another language.',
        { language: 'en', translation: { from: 'de', by: 'unknown' } },
      ],
    ],
    says: 'Theodor Herzl. Direct quotation. in 1902.',
    verdict:
      'Three outlets print the same words. The punctuation differs. It was also printed in other languages.',
    isComputed: true,
  },
];
