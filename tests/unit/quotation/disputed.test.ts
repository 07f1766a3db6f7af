import { describe, expect, test } from 'vitest';
import { compared } from './compared.ts';
import { following, testCases, independent, mixed } from './compared-cases.ts';

describe('words that were disputed', () => {
  testCases([
    ['an apostrophe added', 'pointing', 'his supporters — his', 'his supporter’s — his'],
    [
      'a period that turns one sentence into two',
      'pointing',
      '25 years ago I was killing',
      '25 years ago. I was killing',
    ],
    ['an emoji as the first word', 'trimmed', '💩 = bs', '= bs'],
    [
      'a run quoted from a sentence about the Soviet Union',
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
      'the same, when it is known to follow the copy-text',
      'altered',
      'I like being able to fire people who provide services to me',
      following('I like to fire people.'),
    ],
    [
      'the first of two sentences with the same beginning left out',
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
      'sentences left out in the middle',
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

  test('one omission at the beginning counts as one', () => {
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
