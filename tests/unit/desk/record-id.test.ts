import fc from 'fast-check';
import { expect, test } from 'vitest';
import { freeId, slug, type TakenIds } from '../../../src/desk/record-id.ts';
import { speakerOnRecord, fullNameOf } from '../../../src/desk/speaker-on-record.ts';
import { collectionNames } from '../../../src/schemas/collections.ts';
import { identifier } from '../../../src/schemas/identifier.ts';

const noneTaken = (): TakenIds =>
  Object.fromEntries(collectionNames.map((name) => [name, new Set<string>()])) as TakenIds;

test('an id is made of words, and is cut between them', () => {
  expect(slug('L’État, c’est “moi” – 1655')).toBe('letat-cest-moi-1655');
  expect(slug('one two three', 9)).toBe('one-two');
  expect(slug('雨')).toBe('');
  expect(slug('Ærø, Łódź, Straße, Müller')).toBe('aero-lodz-strasse-muller');
});

test.each([
  [
    'de',
    'Die teuerste Pfütze für Übermut, größer als Köln',
    'die-teuerste-pfuetze-fuer-uebermut-groesser-als-koeln',
  ],
  ['de-AT', 'Ärger', 'aerger'],
  ['en', 'Pfütze in Ärmel', 'pfutze-in-armel'],
  ['sv', 'Åkes höga ö', 'akes-hoga-o'],
  ['da', 'Ærø og Øresund', 'aero-og-oresund'],
  ['pl', 'Łódź', 'lodz'],
  ['ru', 'Озеро вернётся, когда стена будет крепкой', 'ozero-vernyotsya-kogda-stena-budet-krepkoy'],
  ['uk', 'Щастя є', 'shchastya-ye'],
  ['fr', 'Cœur déçu', 'coeur-decu'],
])('in %s, an id of “%s” is %s', (language, text, id) => {
  expect(slug(text, undefined, language)).toBe(id);
  expect(slug(text.normalize('NFD'), undefined, language)).toBe(id);
});

test('any text gets a valid id, and no id is given twice', () => {
  fc.assert(
    fc.property(fc.array(fc.string(), { minLength: 1 }), (texts) => {
      const taken = noneTaken();
      const ids = texts.map((text) => freeId('quotes', [text], taken));
      for (const id of ids) expect(identifier.safeParse(id).success, id).toBe(true);
      expect(new Set(ids).size).toBe(ids.length);
    }),
  );
});

test('an id is neither an address of the site nor a number', () => {
  expect(freeId('quotes', ['form'], noneTaken())).toBe('form-2');
  expect(freeId('quotes', ['2025', 'year of rain'], noneTaken())).toBe('year-of-rain');
});

test('a speaker is recognized by any spelling of the name, but not by a part of it', () => {
  const speakers = [
    { id: 'lee', data: { name: 'Ada Lée', 'also-known-as': ['A. Lee'], 'native-name': 'Ада Ли' } },
    { id: 'chen', data: { name: 'Bo Chen', 'also-known-as': [] } },
  ];
  for (const name of ['ada lee', 'A Lee', 'Ада Ли'])
    expect(speakerOnRecord(name, speakers)?.id).toBe('lee');
  expect(speakerOnRecord('Lee', speakers)).toBeUndefined();
});

test('a full name is taken from the text if there is only one', () => {
  expect(fullNameOf('Lee', 'The minister, Ada Lee, spoke. Lee left.')).toBe('Ada Lee');
  expect(fullNameOf('Lee', 'Ada Lee met Bo Lee.')).toBeUndefined();
  expect(fullNameOf('Lee', 'Yesterday Ada Lee spoke. The minister Ada Lee left.')).toBe('Ada Lee');
  expect(fullNameOf('Lee', 'Lee left.')).toBeUndefined();
  expect(fullNameOf('Ada Lee', '')).toBe('Ada Lee');
});
