import { expect, test } from 'vitest';
import { archiveOf, speaker } from '../outputs/citation/small-archive.ts';

test('people are sorted by family name, organizations and unnamed speakers by the whole name', () => {
  const named = (
    name: string,
    type: 'person' | 'organization' | 'unnamed' = 'person',
    family?: string,
  ) => speaker({ id: name.toLowerCase().replaceAll(' ', '-'), name, type, 'family-name': family });
  const { speakers } = archiveOf({
    speakers: [
      named('Zhang Hanhui', 'person', 'Zhang'),
      named('Ann Zeno'),
      named('Xi Jinping', 'person', 'Xi'),
      named('Ursula von der Leyen', 'person', 'von der Leyen'),
      named('Zoe Adams'),
      named('Amy Adams'),
      named('Plato'),
      named('Unnamed expert', 'unnamed'),
      named('Dell Technologies', 'organization'),
    ],
  });
  expect(speakers.all.map(({ name }) => name)).toEqual([
    'Amy Adams',
    'Zoe Adams',
    'Dell Technologies',
    'Plato',
    'Unnamed expert',
    'Ursula von der Leyen',
    'Xi Jinping',
    'Ann Zeno',
    'Zhang Hanhui',
  ]);
});
