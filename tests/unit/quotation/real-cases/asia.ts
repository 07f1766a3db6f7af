import type { RealCase } from './real-case.ts';

const written = { medium: 'document' } as const;

/** Disputes in Chinese, Hindi, Japanese, Korean, Thai and Vietnamese. */
export const asia: readonly RealCase[] = [
  {
    dispute: 'Li Bai’s moonlight',
    by: ['Li Bai'],
    text: '床前看月光，疑是地上霜。舉頭望山月，低頭思故鄉。',
    said: '0726~',
    record: { ...written, language: 'zh-Hant' },
    printings: [
      [
        'undecided',
        '床前明月光，疑是地上霜。舉頭望明月，低頭思故鄉。',
        'Lineage unknown. Whether a negation or a hedge was gained or lost is not known for Traditional Chinese.',
      ],
      [
        'trimmed',
        '舉頭望山月，低頭思故鄉。',
        'Shortened. Whether a negation or a hedge was gained or lost is not known for Traditional Chinese.',
      ],
    ],
    says: 'Li Bai. Direct quotation. in or about AD 726.',
    verdict: 'It was printed in different words, and the evidence does not say who followed whom.',
    isComputed: true,
  },
  {
    dispute: 'the Chinese have stood up',
    by: ['Mao Zedong'],
    text: '我们的工作将写在人类的历史上，它将表明：占人类总数四分之一的中国人从此站立起来了。',
    said: '1949-09-21',
    record: { language: 'zh' },
    printings: [
      [
        'trimmed',
        '占人类总数四分之一的中国人从此站立起来了',
        'Shortened. Whether a negation or a hedge was gained or lost is not known for Chinese.',
      ],
      [
        'undecided',
        '中国人民从此站起来了！',
        'Lineage unknown. Other punctuation: exclamation point. Whether a negation or a hedge was gained or lost is not known for Chinese.',
        { date: '1949-10-01' },
      ],
      ['partly-quoted', '毛泽东宣告“中国人从此站立起来了”。', 'Quoted in part.', { form: 'mixed' }],
    ],
    says: 'Mao Zedong. Direct quotation. on 21 September 1949.',
    verdict: 'It was printed in different words, and the evidence does not say who followed whom.',
    isComputed: true,
  },
  {
    dispute: 'Deng’s cats',
    by: ['Deng Xiaoping'],
    text: '黄猫、黑猫，只要捉住老鼠就是好猫。',
    said: '1962-07-07',
    record: { language: 'zh' },
    printings: [
      [
        'altered',
        '不管白猫黑猫，捉住老鼠就是好猫。',
        'Reworded. Whether a negation or a hedge was gained or lost is not known for Chinese.',
        { follows: 'copy' },
      ],
      [
        'not-compared',
        'It does not matter whether a cat is black or white, so long as it catches mice.',
        'In another language.',
        { language: 'en', translation: { from: 'zh', by: 'unknown' } },
      ],
    ],
    says: 'Deng Xiaoping. Direct quotation. on 7 July 1962.',
    verdict: 'In 1962 the first cat was yellow, as in the proverb that he quoted.',
  },
  {
    dispute: 'mokusatsu',
    by: ['Suzuki Kantaro'],
    text: '政府としては何ら重大な価値あるものとは思わない、ただ黙殺するのみである',
    said: '1945-07-28',
    record: { language: 'ja', attribution: 'disputed' },
    printings: [
      [
        'trimmed',
        'ただ黙殺するのみである',
        'Shortened. Whether a negation or a hedge was gained or lost is not known for Japanese.',
      ],
      ['partly-quoted', '首相は「黙殺する」と述べた', 'Quoted in part.', { form: 'mixed' }],
      [
        'not-compared',
        'There is no recourse but to reject it entirely.',
        'In another language.',
        { language: 'en', translation: { from: 'ja', by: 'unknown' } },
      ],
    ],
    says: 'Disputed, attributed to Suzuki Kantaro. Direct quotation. on 28 July 1945.',
    verdict: 'Whether these words were said is disputed.',
    isComputed: true,
  },
  {
    dispute: 'Basho’s cicadas',
    by: ['Matsuo Basho'],
    text: '閑さや岩にしみ入る蝉の声',
    said: '1689-07',
    record: { ...written, language: 'ja' },
    printings: [
      [
        'undecided',
        '閑さや岩にしみ入蝉の声',
        'Lineage unknown. Whether a negation or a hedge was gained or lost is not known for Japanese.',
      ],
      [
        'undecided',
        '山寺や石にしみつく蝉の声',
        'Lineage unknown. Whether a negation or a hedge was gained or lost is not known for Japanese.',
        { follows: 'independent' },
      ],
    ],
    says: 'Matsuo Basho. Direct quotation. in July 1689.',
    verdict: 'It was printed in different words, and the evidence does not say who followed whom.',
    isComputed: true,
  },
  {
    dispute: 'the death of Yi Sun-sin',
    by: ['Yi Sun-sin'],
    text: '전쟁이 급하니 부디 내가 죽었다는 말을 하지 마라',
    said: '1598-12-16',
    record: { language: 'ko', translation: { from: 'lzh', by: 'unknown' } },
    printings: [
      [
        'undecided',
        '나의 죽음을 적에게 알리지 말라',
        'Lineage unknown. Whether a negation or a hedge was gained or lost is not known for Korean.',
      ],
      ['not-compared', '戰方急，愼勿言我死', 'In another language.', { language: 'lzh' }],
    ],
    says: 'Yi Sun-sin. Direct quotation. on 16 December 1598.',
    verdict:
      'It was printed in different words, and the evidence does not say who followed whom. It was also printed in other languages.',
    isComputed: true,
  },
  {
    dispute: 'fish in the water of Ramkhamhaeng',
    by: ['the inscription of Ramkhamhaeng'],
    text: 'ในน้ำมีปลา ในนามีข้าว',
    said: '1292',
    record: { ...written, language: 'th' },
    printings: [
      ['same', 'ในนํ้ามีปลา ในนามีข้าว', 'Same words.'],
      [
        'trimmed',
        'ในนามีข้าว',
        'Shortened. Whether a negation or a hedge was gained or lost is not known for Thai.',
      ],
    ],
    says: 'the inscription of Ramkhamhaeng. Direct quotation. in 1292.',
    verdict: 'All printings have the same words, though some have only part of them.',
    isComputed: true,
  },
  {
    dispute: 'blood for freedom',
    by: ['Subhas Chandra Bose'],
    text: 'तुम मुझे ख़ून दो, मैं तुम्हें आज़ादी दूँगा',
    said: '1944',
    record: { language: 'hi' },
    printings: [
      ['spelling', 'तुम मुझे खून दो, मैं तुम्हें आजादी दूंगा', 'Same words, other spelling.'],
      [
        'trimmed',
        'मैं तुम्हें आज़ादी दूँगा',
        'Shortened. Whether a negation or a hedge was gained or lost is not known for Hindi.',
      ],
    ],
    says: 'Subhas Chandra Bose. Direct quotation. in 1944.',
    verdict: 'All printings have the same words, though some have only part of them.',
    isComputed: true,
  },
  {
    dispute: 'nothing is more precious',
    by: ['Ho Chi Minh'],
    text: 'Không có gì quý hơn độc lập, tự do!',
    said: '1966-07-17',
    record: { language: 'vi' },
    printings: [
      [
        'pointing',
        'Không có gì quý hơn độc lập tự do',
        'Same words, other punctuation: comma, exclamation point.',
      ],
      ['spelling', 'Không có gì quí hơn độc lập, tự do!', 'Same words, other spelling.'],
    ],
    says: 'Ho Chi Minh. Direct quotation. on 17 July 1966.',
    verdict: 'Three outlets print the same words. The punctuation differs.',
    isComputed: true,
  },
];
