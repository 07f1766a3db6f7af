import { describe } from 'vitest';
import { testCases } from './compared-cases.ts';

describe('typography and encoding', () => {
  testCases([
    ['ligatures', 'same', 'the ﬁrst oﬃce', 'the first office'],
    [
      'soft hyphens and hard spaces',
      'same',
      'in\u00ADter\u200Bnational trade',
      'international\u00A0trade',
    ],
    ['wide letters', 'same', 'ＡＢＣ news', 'ABC news'],
    ['three periods', 'same', 'one … two', 'one ... two'],
    ['three spaced periods', 'same', 'one … two', 'one . . . two'],
    ['dashes', 'same', 'a—b', 'a -- b'],
    ['marks within marks', 'same', 'He said ‘yes’ to them', 'He said "yes" to them'],
    ['an apostrophe facing the wrong way', 'same', 'rock ’n’ roll', 'rock ‘n’ roll'],
    ['letters separate from their accents', 'same', 'caf\u00E9 noir', 'cafe\u0301 noir'],
    ['sic', 'same', 'they was right', 'they was [sic] right'],
    ['sic in parentheses', 'same', 'they was right', 'they was (sic) right'],
    ['brackets around an unchanged word', 'same', 'the cat sat', '[the] cat sat'],
    ['a capital letter in brackets', 'same', 'the cat sat', '[T]he cat sat'],
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
  testCases([
    ['kilometers', 'spelling', 'ten kilometres towards it', 'ten kilometers toward it'],
    [
      'words on the spelling list',
      'spelling',
      'the colour of the aeroplane',
      'the color of the airplane',
    ],
    ['a word not on the list', 'spelling', 'weaponise it', 'weaponize it'],
    ['learnt', 'spelling', 'we learnt it', 'we learned it'],
    ['a figure for a number', 'spelling', 'he was the first of five', 'he was the 1st of 5'],
    ['twenty-five', 'spelling', 'twenty-five years', '25 years'],
    ['per cent', 'spelling', '10 per cent of them', '10 percent of them'],
    ['a percent sign', 'spelling', '10 percent of them', '10% of them'],
    ['a thousands separator', 'spelling', '1,000 men', '1000 men'],
    ['capital letters', 'spelling', 'THE END', 'the end'],
    ['hyphens', 'spelling', 'co-operate e-mail', 'cooperate email'],
    ['a hyphen for a space', 'spelling', 'so-called', 'so called'],
    ['an abbreviation', 'spelling', 'Mr Smith went', 'Mr. Smith went'],
    ['initials', 'spelling', 'U.S. troops', 'US troops'],
    ['accents in a foreign word', 'spelling', 'naïve café', 'naive cafe'],
    ['a tonne, which is not a ton', 'undecided', 'a tonne of it', 'a ton of it'],
    ['German umlauts', 'spelling', 'zu spät', 'zu spaet', 'de'],
    ['German sharp s', 'spelling', 'daß Straße', 'dass Strasse', 'de'],
    ['a different German word', 'undecided', 'in Maßen', 'in Massen', 'de'],
    ['Italian apostrophes', 'spelling', 'e’ vero', 'è vero', 'it'],
    ['Italian accents', 'spelling', 'perché città', 'perchè citta’', 'it'],
    ['a different Italian word', 'undecided', 'e vero', 'è vero', 'it'],
    ['French capitals', 'spelling', 'L’État, c’est moi', 'L’Etat, c’est moi', 'fr'],
    ['the French spelling reform', 'spelling', 'connaître le cœur', 'connaitre le coeur', 'fr'],
    ['a different French word', 'undecided', 'ou bien', 'où bien', 'fr'],
    ['a Spanish accent', 'spelling', 'sólo eso', 'solo eso', 'es'],
    ['ё', 'spelling', 'ещё', 'еще', 'ru'],
    ['Arabic hamza', 'spelling', 'قل هو الله أحد', 'قل هو الله احد', 'ar'],
    ['a Persian compound written as two words', 'spelling', 'می خواهم', 'می‌خواهم', 'fa'],
    ['digits of another script', 'spelling', 'दस 10 बजे', 'दस १० बजे', 'hi'],
    ['a contraction, which is another word', 'undecided', 'I can’t go', 'I cannot go'],
  ]);
});

describe('punctuation', () => {
  testCases([
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
    ['the punctuation of the surrounding sentence', 'same', 'It is so', 'It is so,'],
  ]);
});
