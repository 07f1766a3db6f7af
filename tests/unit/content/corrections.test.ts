import { expect, test } from 'vitest';
import { correctionsOf } from '../../../src/content/corrections.ts';

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
  [['witnesses', 'sun'], '', 'a', ['printing “sun”: (nothing)', 'printing “sun”: a']],
])('%j', (path, was, now, [shownWas, shownNow]) => {
  expect(correctionsOf([{ path, was, now }], terms)).toEqual([
    { ...terms, was: shownWas, now: shownNow },
  ]);
});
