import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareWords } from '../../../src/quotation/compare-words.ts';
import { changesPolarity, hasPolarityTerms, polarity } from '../../../src/quotation/polarity.ts';
import { launchTexts } from './launch-records.ts';

/** The terms gained and lost, on one line: `+not` and `+~probably` for gains, `-not` and `-~probably` for losses. */
function changes(language: string, base: string, other: string): string {
  const found = polarity(compareWords(base, other, language), language);
  return [
    ...found.negationsGained.map((term) => `+${term}`),
    ...found.negationsLost.map((term) => `-${term}`),
    ...found.hedgesGained.map((term) => `+~${term}`),
    ...found.hedgesLost.map((term) => `-~${term}`),
  ].join(' ');
}

describe('a negation or a hedge gained or lost', () => {
  test.each([
    ['en', 'it will work', 'it will not work', '+not'],
    ['en', 'it will work', 'it won’t work', "+won't"],
    ['en', 'It never worked', 'It worked', '-never'],
    ['en', 'Not so. He has no choice. Go.', 'He has a choice. Go.', '-no'],
    ['en', 'It is not so, I think. We go.', 'I think. We go.', '-not'],
    ['en', 'we will not yield — we will fight', 'we will yield — we will fight', '-not'],
    ['en', 'he has no choice', 'he has a choice', '-no'],
    ['en', 'it is no longer so', 'it is so', '-no longer'],
    ['en', 'it no longer works', 'it longer works', '-no longer'],
    ['en', 'it is probably so', 'it is so', '-~probably'],
    ['en', 'it, I would say, works', 'it works', '-~I would say'],
    ['en', 'to some extent it works', 'it works', '-~to some extent'],
    ['en', 'so far it works', 'so it works', '-~so far'],
    ['en', 'it works', 'it may work', '+~may'],
    ['en', 'it could, perhaps, work', 'it works', '-~could -~perhaps'],
    ['en', 'it could not work', 'it works', '-not -~could'],
    ['en', "it couldn't work", 'it works', "-couldn't -~couldn't"],
    ['en', 'a notable change', 'a not able change', '+not'],
    ['en', 'not—sure', 'sure', '-not'],
    ['en-GB', 'he hopes to', 'he is to', '-~hopes'],
    ['en', 'about 50 people', '50 people', '-~about'],
    ['en', 'around a dozen of them', 'a dozen of them', '-~around'],
    ['en', 'up to six months', 'six months', '-~up to'],
    ['de', 'etwa fünf Jahre', 'fünf Jahre', '-~etwa'],
    ['ru', 'около десяти лет', 'десять лет', '-~около'],
    ['en', 'it works', 'it would work', '+~would'],
    ['en', 'it will work', 'it would perhaps work', '+~perhaps'],
    ['en', 'it will work', 'it would not work', '+not'],
    ['en', 'it will and would work', 'it would work', ''],
    ['en', 'it will work', 'it would, would it, work', '+~would'],
    ['en', 'this will work and that works', 'this will work and that would work', '+~would'],
    ['en', 'I will say so', 'I would say so', '+~I would say'],
    ['en', 'power tends to corrupt', 'power corrupts', '-~tends to'],
    ['en', 'it is more or less bunk', 'it is bunk', '-~more or less'],
    ['en', 'I disapprove of it', 'I approve of it', '-disapprove'],
    ['en', 'Nobody knows. Indeed, it may be so', 'It is so', '-~may'],
    ['en', 'nobody may cross it', 'everybody may cross it', '-nobody'],
    ['en', 'No, it may work', 'No, it works', '-~may'],
    ['en', 'no doubt it may work', 'no doubt it works', '-~may'],
    ['en', 'I would go and I would stay', 'I’d go and I stay', '-~would'],
    ['ru', 'Мы не знаем. Он не видит', 'Он видит', '-не'],
    ['ru', 'это работает', 'это не работает', '+не'],
    ['ru', 'мы никогда не видим', 'мы видим', '-никогда -не'],
    ['ru', 'пока не видим', 'не видим', '-~пока'],
    ['ru', 'это, я бы сказал, так', 'это так', '-~я бы сказал'],
    ['ru', 'может быть, так', 'так', '-~может быть'],
    ['ru', 'вряд ли будет', 'будет', '-вряд ли'],
    ['de', 'das geht', 'das geht nicht', '+nicht'],
    ['de', 'keine Wahl', 'die Wahl', '-keine'],
    [
      'de',
      'die wahrscheinlich kritischste Position',
      'die kritischste Position',
      '-~wahrscheinlich',
    ],
    ['de', 'also hoffe ich, dass', 'also weiß ich, dass', '-~hoffe'],
    ['de', 'das war, ich würde sagen, gut', 'das war gut', '-~ich würde sagen'],
    ['fr', 'il marche', 'il ne marche pas', '+pas'],
    ['fr', 'il n’y a rien', 'il y a tout', '-rien'],
    ['fr', 'est probablement celui', 'est celui', '-~probablement'],
    ['fr', 'j’espère que oui', 'oui', '-~espère'],
    ['fr', 'sans doute oui', 'oui', '-~sans doute'],
    ['fr', 'sans eux', 'avec eux', '-sans'],
    ['fr', 'peut‐être oui', 'oui', '-~peut-être'],
    ['es', 'es así', 'no es así', '+no'],
    ['es', 'jamás fue así', 'fue así', '-jamás'],
    ['es', 'y probablemente la más', 'y la más', '-~probablemente'],
    ['es', 'tal vez así', 'así', '-~tal vez'],
  ])('%s: %s → %s', (language, base, other, expected) => {
    expect(changes(language, base, other)).toBe(expected);
  });
});

describe('no negation and no hedge gained or lost', () => {
  test.each([
    ['en', "it can't be", 'it cannot be'],
    ['en', "it can't be", 'it can not be'],
    ['en', "it won't be", 'it will not be'],
    ['en', "it wouldn't be", 'it would not be'],
    ['en', "it can't be", 'it cant be'],
    ['en', 'it is not so', 'it is never so'],
    ['en', 'he will only use it', 'he will use it'],
    ['en', 'and, I would say, so', 'and, I would even say, so'],
    ['en', 'I would say so', 'I WOULD SAY so'],
    ['en', 'Russia will be using it', 'Russia would be using it'],
    ['en', 'it would be so', 'it will be so'],
    ['en', "they'll use it", 'they would use it'],
    ['en', "it won't be", "it wouldn't be"],
    ['en', "it won't be", 'it would not be'],
    ['en', 'we shall see', 'we would see'],
    ['en', 'he did not say it was so', 'he did say it was not so'],
    ['en', 'it is never what it was', 'never is it what it was'],
    ['en', 'about the state', 'the state'],
    ['en', 'we can bring him back', 'we bring him back'],
    ['en', 'whether or not it is so', 'it is so'],
    ['en', 'whether you like it or not, it is so', 'it is so'],
    ['ru', 'нравится это или нет, это так', 'это так'],
    ['en', 'Nobody knows it. We will go.', 'We will go.'],
    ['en', 'We will go. Perhaps not all of us.', 'We will go.'],
    ['fr', 'Personne ne le sait. Partons !', 'Partons !'],
    ['en', 'I did not -- I don’t think so', 'I don’t think so'],
    ['en', 'it depends. Around him they sat', 'it depends'],
    ['en', 'that is up to you', 'that is you'],
    ['en', 'in May 2026', 'in 2026'],
    ['en', 'a bridge that nobody may cross', 'a bridge that nobody can cross'],
    ['en', 'No one may cross it', 'No one can cross it'],
    ['en', 'No old bridge could hold it', 'No old bridge can hold it'],
    ['en', 'None of us could know', 'None of us can know'],
    ['en', 'Only members may vote', 'Only members vote'],
    ['en', 'I would put it there', 'I’d put it there'],
    ['en', 'I’d put it there', 'I would put it there'],
    ['en', 'I disapprove of what you say', 'I do not agree with what you say'],
    ['en', 'it is not merely good but well made', 'it is well made'],
    ['en', 'I would say to the House: it is so', 'it is so'],
    ['en', 'No one pretends it. Indeed, they said that it is so', 'it is so'],
    ['en', 'We will go home', 'I will not rejoice. We will go home'],
    ['en', 'We will go home.', 'We will go home. Nobody knows it'],
    ['en', 'It is so; drink, or taste not of it', 'It is so'],
    ['en', 'It is so, and well. Nobody asked them', 'It is so'],
    ['en', 'What on earth was that then?', 'I don’t think others would share this'],
    ['en', 'some second-grade technology', 'second-grade tech'],
    ['en', 'we are certain of it', 'we know of it'],
    ['en', 'in certain fields', 'in fields'],
    ['en', 'a notable knot', 'a new noise'],
    ['ru', 'не только он', 'он'],
    ['ru', 'около дома', 'дома'],
    ['de', 'sind Staaten etwa frei', 'sind Staaten frei'],
    ['ru', 'он только видит', 'он видит'],
    ['ru', 'небо и нива', 'поле и лес'],
    ['de', 'nur das', 'das'],
    ['de', 'nichtig', 'richtig'],
    ['de', 'die Würde des Menschen', 'die Rechte des Menschen'],
    ['fr', 'il ne va pas', 'il va pas'],
    ['fr', 'seulement lui', 'lui'],
    ['es', 'solo esto', 'esto'],
    ['pl', 'nie ma', 'ma'],
    ['und', 'not', ''],
  ])('%s: %s → %s', (language, base, other) => {
    expect(changes(language, base, other)).toBe('');
  });

  test('between a text and itself', () => {
    fc.assert(
      fc.property(fc.constantFrom(...launchTexts), (text) => {
        expect(changes('en', text, text)).toBe('');
      }),
    );
  });
});

test('what one text gained, the other lost', () => {
  const words = fc.array(
    fc.constantFrom('a', 'b', 'not', 'never', 'could', 'so', 'far', 'I', 'would', 'say', "can't"),
  );
  fc.assert(
    fc.property(words, words, (base, other) => {
      const [there, back] = [
        [base, other],
        [other, base],
      ].map(([one = [], two = []]) =>
        polarity(
          [{ kind: 'instead-of', base: one.join(' '), other: two.join(' '), space: '' }],
          'en',
        ),
      );
      expect(there?.negationsGained).toEqual(back?.negationsLost);
      expect(there?.hedgesLost).toEqual(back?.hedgesGained);
    }),
  );
});

test('a gain or a loss of either kind is a change of polarity', () => {
  const none = { negationsGained: [], negationsLost: [], hedgesGained: [], hedgesLost: [] };
  expect(changesPolarity(none)).toBe(false);
  for (const kind of Object.keys(none)) {
    expect(changesPolarity({ ...none, [kind]: ['not'] })).toBe(true);
  }
});

test('polarity is known for five languages, in any region', () => {
  expect(['en', 'en-US', 'ru', 'de-CH', 'fr', 'es-419'].map(hasPolarityTerms)).not.toContain(false);
  expect(['pl', 'zh-Hans', 'und'].map(hasPolarityTerms)).not.toContain(true);
});
