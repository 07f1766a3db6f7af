import { expect, test } from 'vitest';
import { correctionsFor } from '../../../src/content/corrections.ts';

const terms = { on: '2025-07-01', kind: 'correction', because: 'Read again.' } as const;

test.each<[path: string[], was: string, now: string, shown: [was: string, now: string]]>([
  [['text'], 'It will rain', 'It may rain', ['It will rain', 'It may rain']],
  [['form'], 'direct', 'mixed', ['form: direct', 'form: mixed']],
  [['speakers', '1'], '', 'bo-li', ['speaker 2: (nothing)', 'speaker 2: bo-li']],
  [['translation', 'by'], 'unknown', 'TASS', ['translation by: unknown', 'translation by: TASS']],
  [['original', 'text'], 'a', 'b', ['original text: a', 'original text: b']],
  [['chain', '0'], 'a', 'b', ['chain 1: a', 'chain 1: b']],
  [['witnesses', 'post', 'text'], 'a', 'b', ['printing “post”: a', 'printing “post”: b']],
  [
    ['witnesses', 'post', 'form'],
    'direct',
    'mixed',
    ['form in printing “post”: direct', 'form in printing “post”: mixed'],
  ],
  [['title'], 'Rain', 'Snow', ['title: Rain', 'title: Snow']],
  [['authors', '0'], 'A. Lee', 'B. Li', ['authors 1: A. Lee', 'authors 1: B. Li']],
  [['body', '2'], 'It *rained*.[^post]', 'It *snowed*.[^post]', ['It rained.', 'It snowed.']],
  [
    ['body', '2'],
    'It rained.[^post]',
    'It rained.[^star]',
    ['It rained.[^post]', 'It rained.[^star]'],
  ],
  [['body', '2'], '', 'It rained.', ['(nothing)', 'It rained.']],
  [
    ['body', '0'],
    'A fair. She said: :quote[it will rain]{#lee-rain}. He left.',
    'A fair. She said: :quote[it may rain]{#lee-rain}. He left.',
    ['She said: it will rain.', 'She said: it may rain.'],
  ],
  [['witnesses', 'sun'], '', 'a', ['printing “sun”: (nothing)', 'printing “sun”: a']],
])('a change of %j', (path, was, now, [shownWas, shownNow]) => {
  expect(correctionsFor([{ path, was, now }], terms)).toEqual([
    { ...terms, was: shownWas, now: shownNow },
  ]);
});

test('each change makes one correction', () => {
  const change = (path: string[], was: string, now: string) => ({ path, was, now });
  const shown = (...changes: ReturnType<typeof change>[]) =>
    correctionsFor(changes, terms).map(({ was }) => was);
  expect(
    shown(
      change(['text'], 'It will rain', 'It may rain'),
      change(['witnesses', 'post', 'text'], 'It will rain', 'It may rain'),
      change(['witnesses', 'star', 'text'], 'It will rain', 'It can rain'),
    ),
  ).toEqual(['It will rain', 'printing “star”: It will rain']);
  expect(shown(change(['dek'], 'a', 'b'), change(['updated'], '', '2026-12-01'))).toEqual([
    'dek: a',
  ]);
  expect(shown(change(['updated'], '2026-12-01', '2026-12-02'))).toEqual(['updated: 2026-12-01']);
  expect(shown(change(['corrections', '0'], '', 'x'))).toEqual([]);
});
