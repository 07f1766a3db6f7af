import { describe, expect, test } from 'vitest';
import type { VariantClass } from '../../../src/quotation/classify.ts';
import { matchInLines } from '../../../src/quotation/excerpt-lines.ts';
import { match } from '../../../src/quotation/match.ts';
import { compared, type Printing } from './compared.ts';

const mixed = (text: string): Printing => ({ form: 'mixed', text });
const indirect = (text: string): Printing => ({ form: 'indirect', text });
const independent = (text: string): Printing => ({ follows: 'independent', text });
const following = (text: string): Printing => ({ follows: 'a', text });

type Case = readonly [
  what: string,
  expected: VariantClass,
  copyText: Printing,
  other: Printing,
  language?: string,
];

function gives(cases: readonly Case[]): void {
  const tests = cases.map(([what, ...rest]) => ({ what, rest }));
  test.each(tests)('$what', ({ rest: [expected, copyText, other, language = 'en'] }) => {
    expect(compared(copyText, other, { language }).class).toBe(expected);
  });
}

describe('words about which there was a dispute', () => {
  gives([
    ['an apostrophe added', 'pointing', 'his supporters — his', 'his supporter’s — his'],
    [
      'a period that makes two sentences of one',
      'pointing',
      '25 years ago I was killing',
      '25 years ago. I was killing',
    ],
    ['a sign that is the first word', 'trimmed', '💩 = bs', '= bs'],
    [
      'one run of a sentence about the Soviet Union',
      'partly-quoted',
      'we should acknowledge that the demise of the Soviet Union was the greatest geopolitical catastrophe of the century',
      mixed(
        'the collapse of the Soviet empire “was the greatest geopolitical catastrophe of the century”',
      ),
    ],
    [
      'a sentence made of scattered words',
      'altered',
      'I like being able to fire people who provide services to me',
      'I like to fire people.',
    ],
    [
      'the same, where it is known whom it follows',
      'altered',
      'I like being able to fire people who provide services to me',
      following('I like to fire people.'),
    ],
    [
      'a first sentence left out that begins like the second',
      'trimmed',
      'Whether or not we exist. Whether you like it or not, history is on our side',
      'Whether you like it or not, history is on our side',
    ],
    [
      'two transcripts of a hesitation',
      'retranscribed',
      independent('that is not--that is one thing'),
      independent('that’s one thing'),
    ],
    [
      'sentences left out between two',
      'cut',
      'This guy looks like he’s up to no good. Or he’s on drugs. It’s raining and he’s just walking around. He looks black.',
      'This guy looks like he’s up to no good. He looks black.',
    ],
    [
      'a negation left out inside the marks',
      'cut',
      'I did not have relations with that woman',
      mixed('He admitted that he “did have relations”'),
    ],
    ['the end left out', 'trimmed', 'You didn’t build that. Others did.', 'You didn’t build that.'],
    [
      'two translations of a threat',
      'retranslated',
      {
        ...{ follows: 'independent', text: 'We will bury you' },
        translation: { from: 'ru', by: 'A' },
      },
      {
        ...{ follows: 'independent', text: 'We will outlast you' },
        translation: { from: 'ru', by: 'B' },
      },
    ],
  ]);

  test('the difference in punctuation is named', () => {
    expect(compared('25 years ago I was', '25 years ago. I was').signs).toEqual(['.']);
    expect(compared('his supporters — his', 'his supporter’s — his').signs).toEqual(["'"]);
    expect(compared('We won', 'We won?').signs).toEqual(['?']);
    expect(compared('its time', 'it’s time').signs).toEqual(["'"]);
    expect(compared('his sons’ house', 'his son’s house').signs).toEqual(["'"]);
    expect(compared('I love it 😂', 'I love it').signs).toEqual(['😂']);
  });

  test('one omission in front is one omission', () => {
    const { segments } = compared(
      'Whether or not we exist. Whether you like it or not, history is on our side',
      'Whether you like it or not, history is on our side',
    );
    expect(segments.map(({ kind }) => kind)).toEqual(['left-out', 'same']);
  });

  test.each([
    ['About the capitalist states, it depends on you. We will bury you!', 'We will bury you!'],
    [
      'you will face consequences that you never have had before',
      'you will face consequences that you have never experienced',
    ],
    ['whether or not they like it, we go', 'we go'],
    ['I, uh, think so', 'I think so'],
  ])('nothing is gained or lost between %j and %j', (copyText, other) => {
    expect(Object.values(compared(copyText, other).polarity).flat()).toEqual([]);
  });
});

describe('typography and encoding', () => {
  gives([
    ['joined letters', 'same', 'the ﬁrst oﬃce', 'the first office'],
    [
      'soft hyphens and hard spaces',
      'same',
      'in\u00ADter\u200Bnational trade',
      'international\u00A0trade',
    ],
    ['wide letters', 'same', 'ＡＢＣ news', 'ABC news'],
    ['three periods', 'same', 'one … two', 'one ... two'],
    ['three periods apart', 'same', 'one … two', 'one . . . two'],
    ['dashes', 'same', 'a—b', 'a -- b'],
    ['marks inside marks', 'same', 'He said ‘yes’ to them', 'He said "yes" to them'],
    ['an apostrophe that was turned', 'same', 'rock ’n’ roll', 'rock ‘n’ roll'],
    ['letters and accents apart', 'same', 'caf\u00E9 noir', 'cafe\u0301 noir'],
    ['sic', 'same', 'they was right', 'they was [sic] right'],
    ['sic in parentheses', 'same', 'they was right', 'they was (sic) right'],
    ['brackets around an unchanged word', 'same', 'the cat sat', '[the] cat sat'],
    ['a capital in brackets', 'same', 'the cat sat', '[T]he cat sat'],
    ['applause', 'same', 'Thank you. (Applause.) We go on.', 'Thank you. We go on.'],
    ['laughter', 'same', 'Thank you. We go on.', 'Thank you. [laughter] We go on.'],
    [
      'applause in Parliament',
      'same',
      'Wir handeln. (Beifall) Jetzt.',
      'Wir handeln. Jetzt.',
      'de',
    ],
    ['verse with slashes', 'same', 'a yellow wood,\nAnd sorry', 'a yellow wood, / And sorry'],
    ['paragraphs', 'same', 'First.\n\nSecond.', 'First. Second.'],
  ]);
});

describe('spelling', () => {
  gives([
    ['kilometers', 'spelling', 'ten kilometres towards it', 'ten kilometers toward it'],
    ['words of the list', 'spelling', 'the colour of the aeroplane', 'the color of the airplane'],
    ['a word that no list has', 'spelling', 'weaponise it', 'weaponize it'],
    ['learnt', 'spelling', 'we learnt it', 'we learned it'],
    ['a figure for a number', 'spelling', 'he was the first of five', 'he was the 1st of 5'],
    ['twenty-five', 'spelling', 'twenty-five years', '25 years'],
    ['per cent', 'spelling', '10 per cent of them', '10 percent of them'],
    ['a sign for percent', 'spelling', '10 percent of them', '10% of them'],
    ['a thousands separator', 'spelling', '1,000 men', '1000 men'],
    ['capitals', 'spelling', 'THE END', 'the end'],
    ['hyphens', 'spelling', 'co-operate e-mail', 'cooperate email'],
    ['a hyphen for a space', 'spelling', 'so-called', 'so called'],
    ['an abbreviation', 'spelling', 'Mr Smith went', 'Mr. Smith went'],
    ['initials', 'spelling', 'U.S. troops', 'US troops'],
    ['accents of a foreign word', 'spelling', 'naïve café', 'naive cafe'],
    ['a tonne, which is no ton', 'undecided', 'a tonne of it', 'a ton of it'],
    ['German umlauts', 'spelling', 'zu spät', 'zu spaet', 'de'],
    ['German sharp s', 'spelling', 'daß Straße', 'dass Strasse', 'de'],
    ['a German word that is another', 'undecided', 'in Maßen', 'in Massen', 'de'],
    ['Italian apostrophes', 'spelling', 'e’ vero', 'è vero', 'it'],
    ['Italian accents', 'spelling', 'perché città', 'perchè citta’', 'it'],
    ['an Italian word that is another', 'undecided', 'e vero', 'è vero', 'it'],
    ['French capitals', 'spelling', 'L’État, c’est moi', 'L’Etat, c’est moi', 'fr'],
    ['the French reform', 'spelling', 'connaître le cœur', 'connaitre le coeur', 'fr'],
    ['a French word that is another', 'undecided', 'ou bien', 'où bien', 'fr'],
    ['a Spanish accent', 'spelling', 'sólo eso', 'solo eso', 'es'],
    ['ё', 'spelling', 'ещё', 'еще', 'ru'],
    ['Arabic hamza', 'spelling', 'قل هو الله أحد', 'قل هو الله احد', 'ar'],
    ['a Persian word in two', 'spelling', 'می خواهم', 'می‌خواهم', 'fa'],
    ['digits of another script', 'spelling', 'दस 10 बजे', 'दस १० बजे', 'hi'],
    ['a contraction, which is another word', 'undecided', 'I can’t go', 'I cannot go'],
  ]);
});

describe('punctuation', () => {
  gives([
    ['a question', 'pointing', 'It is so.', 'It is so?'],
    ['a comma', 'pointing', 'Let’s eat, grandma', 'Let’s eat grandma'],
    ['an apostrophe', 'pointing', 'its time', 'it’s time'],
    [
      'lines of verse run together',
      'pointing',
      'a yellow wood,\nAnd sorry',
      'a yellow wood, And sorry',
    ],
    ['emoji at the end', 'pointing', 'I love it 😂', 'I love it'],
    ['emoji as a word', 'cut', 'I ❤️ NY', 'I NY'],
    ['the end of the sentence around it', 'same', 'It is so', 'It is so,'],
  ]);
});

describe('omissions and brackets', () => {
  const words = 'We will go, and we will stay, and we will win';
  gives([
    ['marked', 'trimmed', words, 'We will go … and we will win'],
    ['marked in brackets', 'trimmed', words, 'We will go, [...] and we will win'],
    ['marked with periods apart', 'trimmed', words, 'We will go . . . and we will win'],
    ['not marked', 'cut', words, 'We will go, and we will win'],
    ['a sound left out', 'cut', 'I, uh, think so', 'I think so'],
    [
      'a sound that another did not write',
      'retranscribed',
      independent('I, uh, go'),
      independent('I go'),
    ],
    ['a name for a pronoun', 'edited', 'he said it was over', '[Smith] said it was over'],
    ['a word put in', 'edited', 'we saw the house', 'we saw the [old] house'],
    ['a word put in parentheses', 'edited', 'The sanctions hurt', '(Western) sanctions hurt'],
    ['a pronoun for words', 'edited', 'we saw the old house', 'we saw [it]'],
    ['brackets of the copy-text', 'edited', 'we saw the [old] house', 'we saw the house'],
    ['brackets and a cut', 'cut', 'he saw the old house there', '[Smith] saw the house there'],
    ['brackets and other words', 'undecided', 'he saw the house', '[Smith] saw the home'],
    ['a capital in brackets after an omission', 'trimmed', 'and the cat sat', '[T]he cat sat'],
  ]);
});

describe('quoting in part', () => {
  const base = 'The world will move, but Russia will spend huge resources';
  gives([
    ['in curly marks', 'partly-quoted', base, mixed('It will spend “huge resources” there')],
    ['in single marks', 'partly-quoted', base, mixed('It will spend ‘huge resources’ there')],
    ['in straight marks', 'partly-quoted', base, mixed('It will spend "huge resources" there')],
    ['in low marks', 'partly-quoted', 'Wir schaffen das', mixed('Man werde es „schaffen“'), 'de'],
    ['in guillemets', 'partly-quoted', 'Мы не будем', mixed('Он сказал, что «не будем»'), 'ru'],
    ['in two runs', 'partly-quoted', base, mixed('It “will spend” on; “huge resources”, no')],
    ['in two runs, in order', 'partly-quoted', base, mixed('“the world” and “huge resources”')],
    ['in two runs, out of order', 'undecided', base, mixed('“huge resources” and “the world”')],
    ['an omission marked in a run', 'partly-quoted', base, mixed('“will move … huge resources”')],
    ['other words in a run', 'undecided', base, mixed('It will spend “vast resources”')],
    [
      'all of it, interrupted',
      'same',
      base,
      mixed('“The world will move,” he said, “but Russia will spend huge resources.”'),
    ],
    [
      'other words around the same marks',
      'same',
      mixed('It has “huge resources”'),
      mixed('The “huge resources” it has'),
    ],
    [
      'marks moved over the reporter’s words',
      'recast',
      mixed('It has “huge resources”'),
      mixed('It “has huge resources”'),
    ],
    [
      'a report printed as words',
      'recast',
      mixed('It has “huge resources” now'),
      'It has huge resources now',
    ],
    ['the quoted words alone', 'trimmed', mixed('It has “huge resources” now'), 'huge resources'],
    ['reported speech printed as words', 'recast', indirect('it was strict'), 'it was strict'],
    [
      'reported speech quoted in part',
      'recast',
      indirect('it was strict'),
      mixed('it was “strict”'),
    ],
    ['words turned into a report', 'recast', 'It was strict', indirect('it was strict')],
    [
      'a report of one’s own',
      'undecided',
      indirect('it was strict'),
      independent('It was very strict'),
    ],
    ['one report and another', 'undecided', indirect('it was strict'), indirect('it was so')],
  ]);

  test('of reported speech no words are compared', () => {
    const { segments, polarity } = compared(indirect('he may go'), indirect('he goes'));
    expect(segments).toEqual([]);
    expect(Object.values(polarity).flat()).toEqual([]);
  });

  test('a document that is given a voice', () => {
    const speech: Printing = { text: 'ensure it', medium: 'speech' };
    const { class: variant, formChange } = compared('ensure it', speech, { medium: 'document' });
    expect([variant, formChange]).toEqual(['recast', 'document-as-speech']);
  });
});

describe('scripts without spaces, and from right to left', () => {
  gives([
    ['zh, the end', 'trimmed', '谁妄想这样干,必将碰得头破血流!', '必将碰得头破血流', 'zh'],
    ['zh, punctuation of another width', 'same', '第一，我们要团结。', '第一,我们要团结', 'zh'],
    ['zh, spaces beside Latin letters', 'same', '我们用AI技术', '我们用 AI 技术', 'zh'],
    ['zh, another word', 'undecided', '我们必将胜利', '我们必须胜利', 'zh'],
    ['zh, words left out', 'cut', '我们一定会取得最后的胜利', '我们会取得胜利', 'zh'],
    [
      'zh, in part',
      'partly-quoted',
      '谁妄想这样干,必将碰得头破血流!',
      mixed('他说，任何人都会“碰得头破血流”。'),
      'zh',
    ],
    [
      'ja, in part',
      'partly-quoted',
      '答えを差し控えさせていただきます',
      mixed('首相は「答えを差し控え」ると述べた'),
      'ja',
    ],
    [
      'ja, katakana in part',
      'partly-quoted',
      'アンダーコントロールされている',
      mixed('首相は「アンダーコントロール」と述べた'),
      'ja',
    ],
    ['th, the beginning left out', 'trimmed', 'เราจะไม่ยอมแพ้ เราจะสู้ต่อไป', 'เราจะสู้ต่อไป', 'th'],
    ['fa, letters that look alike', 'same', 'اين رژيم اشغالگر بايد', 'این رژیم اشغالگر باید', 'fa'],
    [
      'fa, the beginning left out',
      'trimmed',
      'امام گفتند اين رژيم بايد محو شود',
      'این رژیم باید محو شود',
      'fa',
    ],
    ['ar, vowels', 'same', 'قُلْ هُوَ اللَّهُ أَحَدٌ', 'قل هو الله أحد', 'ar'],
    ['ar, punctuation', 'same', 'نعم، لا؟', 'نعم, لا?', 'ar'],
    ['he, points', 'same', 'בְּרֵאשִׁית בָּרָא', 'בראשית ברא', 'he'],
    ['he, an abbreviation', 'same', 'צה״ל אמר', 'צה"ל אמר', 'he'],
    ['el, an omission', 'trimmed', 'Δεν θα γίνει. Θα νικήσουμε', 'Θα νικήσουμε', 'el'],
  ]);

  test('a script that goes without saying is no other language', () => {
    const text = '一带一路';
    const other = (language: string): Printing => ({ text, language });
    expect(compared(other('zh'), other('zh-Hans')).class).toBe('same');
    expect(compared(other('zh'), other('zh-Hant')).class).toBe('not-compared');
    expect(compared(other('und'), other('en')).class).toBe('not-compared');
  });

  test.each([
    '头破血流',
    '碰得头破血流',
    '必将碰得头破血流！',
    '谁妄想这样干，必将',
    '妄想…头破血流',
  ])('an excerpt begins and ends at words: %s', (excerpt) => {
    expect(match(excerpt, '谁妄想这样干,必将碰得头破血流!').ok).toBe(true);
  });

  test.each(['头破血', '破血流', '谁妄', '谁妄想这样干，必须'])(
    'and nowhere else: %s',
    (excerpt) => {
      expect(match(excerpt, '谁妄想这样干,必将碰得头破血流!').ok).toBe(false);
    },
  );

  test.each([
    ['👍', '👍'],
    ['= bs', '💩 = bs'],
    ['تو باید', 'تو بايد بروی'],
    ['בראשית', 'בְּרֵאשִׁית בָּרָא'],
    ['a yellow wood, / And sorry', 'a yellow wood,\nAnd sorry I'],
    ['a yellow wood, And sorry', 'a yellow wood,\nAnd sorry I'],
  ])('%s is an excerpt of %j', (excerpt, record) => {
    expect(matchInLines(excerpt, record).ok).toBe(true);
  });
});
