import { describe, expect, test } from 'vitest';
import { personalName } from '../../../src/desk/personal-name.ts';
import { speakersAlike } from '../../../src/desk/speaker-on-record.ts';

describe('a name', () => {
  test.each([
    ['Mayor Sunniva Aldering', 'Sunniva Aldering'],
    ['Deputy Mayor Sunniva Aldering', 'Sunniva Aldering'],
    ['Council President Sunniva Aldering', 'Sunniva Aldering'],
    ['Prime Minister Sunniva van Aldering', 'Sunniva van Aldering'],
    ['Dr. Sunniva B. Aldering', 'Sunniva B. Aldering'],
    ['Verkehrsforscherin Mathilde Querfurth', 'Mathilde Querfurth'],
    ['Die Verkehrsforscherin Mathilde Querfurth', 'Mathilde Querfurth'],
    ['Oberbürgermeister Mathis Querfurth', 'Mathis Querfurth'],
    ['Rechtsanwältin Mathilde Querfurth', 'Mathilde Querfurth'],
    ['Polizistin Mathilde Querfurth', 'Mathilde Querfurth'],
    ['Stadträtin Mathilde Querfurth', 'Mathilde Querfurth'],
    ['Bahnexpertin Mathilde Querfurth', 'Mathilde Querfurth'],
    ['Expertin Mathilde Querfurth', 'Mathilde Querfurth'],
    ['Bahnexperte Mathis Querfurth', 'Mathis Querfurth'],
    ['Soziologin Mathilde Querfurth', 'Mathilde Querfurth'],
    ['Vorsitzende Mathilde Querfurth', 'Mathilde Querfurth'],
    ['Frau Mathilde Querfurth', 'Mathilde Querfurth'],
  ])('%s is %s', (written, name) => {
    expect(personalName(written)).toBe(name);
  });

  test.each([
    'Martin Anton Querfurth',
    'Peter Paul Querfurth',
    'Karin Anna Querfurth',
    'Konrat Emil Querfurth',
    'Dean R. Aldering',
    'Mayor Aldering',
    'Pope Sunniva',
    'Ministry of Transport',
    'General Motors',
    'Harbor Authority',
    'Office of the Mayor',
    'Sunniva Aldering',
    '',
  ])('%s is whole', (name) => {
    expect(personalName(name)).toBe(name);
  });

  const speaker = (name: string) => ({
    id: name,
    data: { name, 'native-name': undefined, 'also-known-as': [] },
  });

  test.each([
    ['Sunniva Aldering', 'Shipwright Sunniva Aldering', [true]],
    ['Shipwright Sunniva Aldering', 'Sunniva Aldering', [true]],
    ['Ana Garza Lobo', 'Luis Garza Lobo', [false]],
    ['Sunniva Aldering', 'Per Aldering', []],
    ['Ministry of Foreign Affairs', 'Department of Foreign Affairs', []],
    ['Aldering', 'Aldering', []],
  ])('%s and %s', (one, other, isPart) => {
    expect(speakersAlike(one, [speaker(other)]).map((each) => each.isPart)).toEqual(isPart);
  });
});
