import { expect, test } from 'vitest';
import { archiveOf, speaker } from '../outputs/citation/small-archive.ts';

test('people are sorted by family name, organizations and unnamed speakers by their whole name', () => {
  const speakerNamed = (
    name: string,
    type: 'person' | 'organization' | 'unnamed' = 'person',
    family?: string,
  ) => speaker({ id: name.toLowerCase().replaceAll(' ', '-'), name, type, 'family-name': family });
  const { speakers } = archiveOf({
    speakers: [
      speakerNamed('Zhang Hanhui', 'person', 'Zhang'),
      speakerNamed('Ann Zeno'),
      speakerNamed('Xi Jinping', 'person', 'Xi'),
      speakerNamed('Ursula von der Leyen', 'person', 'von der Leyen'),
      speakerNamed('Zoe Adams'),
      speakerNamed('Amy Adams'),
      speakerNamed('Plato'),
      speakerNamed('Unnamed expert', 'unnamed'),
      speakerNamed('Dell Technologies', 'organization'),
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
