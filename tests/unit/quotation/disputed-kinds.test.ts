import { describe, expect, test } from 'vitest';
import type { VariantClass } from '../../../src/quotation/classify.ts';
import { compared, type Printing } from './compared.ts';

type Case = readonly [
  expected: VariantClass,
  copyText: Printing,
  other: Printing,
  language?: string,
];

const mixed = (text: string): Printing => ({ form: 'mixed', text });
const independent = (text: string): Printing => ({ follows: 'independent', text });
const inLanguage = (language: string, text: string): Printing => ({ language, text });

const kinds: Readonly<Record<string, readonly Case[]>> = {
  'an apostrophe added or moved': [
    ['pointing', 'the nations wealth', 'the nation’s wealth'],
    ['pointing', 'the girls’ book', 'the girl’s book'],
    ['pointing', 'п’ять днів', 'пять днів', 'uk'],
    ['pointing', 'we’re here', 'were here'],
  ],
  'a period that turns one sentence into two': [
    ['pointing', 'He left the army to be safe', 'He left. The army to be safe'],
    ['pointing', 'Ich war Soldat und schoss', 'Ich war Soldat. Und schoss', 'de'],
    ['pointing', '我来了，他走了', '我来了。他走了', 'zh'],
    ['pointing', 'It was so; he went', 'It was so. He went'],
  ],
  'an emoji that begins or ends the words': [
    ['trimmed', '🚀🚀 to the moon', 'to the moon'],
    ['trimmed', '❤️ = love', '= love'],
    ['trimmed', '👍🏽 agreed', 'agreed'],
    ['trimmed', '💯 vrai, oui', 'vrai, oui', 'fr'],
    ['pointing', 'I am fine 🙂', 'I am fine'],
  ],
  'a beginning left out': [
    ['trimmed', '和平是我们的愿望，但我们不会放弃武力', '但我们不会放弃武力', 'zh'],
    ['trimmed', '日本は美しい国です。私は日本を愛しています', '私は日本を愛しています', 'ja'],
    ['trimmed', '우리는 함께 갑니다. 평화를 위해', '평화를 위해', 'ko'],
    ['trimmed', 'ພວກເຮົາຈະບໍ່ຍອມແພ້ ພວກເຮົາຈະສູ້', 'ພວກເຮົາຈະສູ້', 'lo'],
    [
      'trimmed',
      'If you go, go now. If you go tomorrow, it is late',
      'If you go tomorrow, it is late',
    ],
    ['trimmed', 'We are strong. We are many. We are one', 'We are many. We are one'],
    ['trimmed', 'Мы победим. Мы победим всех', 'Мы победим всех', 'ru'],
  ],
  'a part quoted within a reporter’s sentence': [
    [
      'partly-quoted',
      'The fall of the wall was the happiest day of my life',
      mixed('He called the end of the Berlin Wall “the happiest day of my life”'),
    ],
    [
      'partly-quoted',
      'La chute du mur fut le plus beau jour de ma vie',
      mixed('La fin du mur fut « le plus beau jour de ma vie »'),
      'fr',
    ],
    [
      'partly-quoted',
      'El fin del muro fue el mejor día',
      mixed('Dijo que “fue el mejor día”'),
      'es',
    ],
    [
      'partly-quoted',
      'nie wieder Krieg, sagen wir',
      mixed('Er sagte »nie wieder Krieg« laut'),
      'de',
    ],
    ['partly-quoted', 'nigdy więcej wojny', mixed('Mówił „nigdy więcej” głośno'), 'pl'],
    ['partly-quoted', 'aldrig mer krig', mixed('Han sade ”aldrig mer” då'), 'sv'],
    ['partly-quoted', 'aldrig mer krig', mixed('Han sade ’aldrig mer’ då'), 'sv'],
    ['partly-quoted', 'もう二度と戦争はしない', mixed('彼は『戦争はしない』と述べた'), 'ja'],
    ['partly-quoted', 'never again war', mixed('He said ‹never again› then')],
    ['partly-quoted', 'ποτέ ξανά πόλεμος', mixed('Είπε «ποτέ ξανά» τότε'), 'el'],
    ['partly-quoted', 'לעולם לא עוד מלחמה', mixed('הוא אמר ״לעולם לא עוד״ אז'), 'he'],
    ['partly-quoted', 'لن نستسلم أبدا', mixed('قال «لن نستسلم» أمس'), 'ar'],
    ['undecided', 'the happiest day of my life', mixed('He called it “the best day of my life”')],
  ],
  'a sentence made of scattered words': [
    [
      'altered',
      'I love being able to help those people who need it most today',
      'I love people today.',
    ],
    [
      'altered',
      'Ich will allen helfen, die in dieser Stadt ohne ihre Schuld arm sind',
      'Ich will arm sind',
      'de',
    ],
  ],
  'two transcripts': [
    [
      'retranscribed',
      independent('we are going to go, uh, home'),
      independent('we’re gonna go home'),
    ],
    ['retranscribed', independent('es ist, äh, gut'), independent('es ist gut'), 'de'],
  ],
  'other spelling': [
    ['spelling', 'the honour of the theatre', 'the honor of the theater'],
    ['spelling', 'afterwards he travelled', 'afterward he traveled'],
    ['spelling', 'a grey aluminium plane', 'a gray aluminum plane'],
    ['spelling', 'perche’ no', 'perché no', 'it'],
    ['spelling', 'cosi’ fu', 'così fu', 'it'],
    ['spelling', 'Größe über', 'Groesse ueber', 'de'],
    ['same', 'كتابي', 'کتابی', 'fa'],
  ],
  'one language under several names': [
    ['same', inLanguage('de-AT', 'Guten Tag'), inLanguage('de', 'Guten Tag'), 'de'],
    ['same', inLanguage('ru', 'Привет'), inLanguage('ru-Cyrl', 'Привет'), 'ru'],
    ['same', inLanguage('en-Latn-GB', 'hi'), inLanguage('en', 'hi'), 'en'],
    ['same', inLanguage('zh-CN', '是'), inLanguage('zh-Hans', '是'), 'zh'],
    ['same', inLanguage('zh-Hant', '是'), inLanguage('zh-TW', '是'), 'zh'],
    ['not-compared', inLanguage('sr-Latn', 'da'), inLanguage('sr', 'да'), 'sr'],
  ],
  'an outlet’s own notes and words': [
    ['same', 'They is here', 'They is [sic!] here'],
    ['same', 'They is here', 'They is (sic) here'],
    ['same', 'Sie ist hie', 'Sie ist hie [sic]', 'de'],
    ['edited', 'He said it was done', '[The president] said it was done'],
    ['edited', 'on a dit', 'on [nous] a dit', 'fr'],
    ['edited', 'We saw her', 'We saw [the queen]'],
    ['edited', 'мы видели', 'мы [все] видели', 'ru'],
  ],
};

describe.each(Object.entries(kinds))('%s', (_, cases) => {
  const tests = cases.map(([expected, copyText, other, language = 'en']) => ({
    ...{ expected, copyText, other, language },
    what: typeof other === 'string' ? other : other.text,
  }));
  test.each(tests)('$what: $expected', ({ expected, copyText, other, language }) => {
    expect(compared(copyText, other, { language }).class).toBe(expected);
  });
});

test('no negation counts as lost with whole sentences that were cut off', () => {
  for (const [copyText, other] of [
    ['About the weather I know nothing. We go', 'We go'],
    ['Whether you like it or not, history is on our side.', 'history is on our side.'],
    ['I did not -- I don’t think so', 'I don’t think so'],
  ] as const)
    expect(Object.values(compared(copyText, other).polarity).flat()).toEqual([]);
});
