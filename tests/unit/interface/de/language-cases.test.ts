import { describe, expect, it } from 'vitest';
import { fromLanguage, intoLanguage } from '../../../../src/interface/de/language-cases.ts';

describe('fromLanguage and intoLanguage', () => {
  it.each([
    ['Russisch', 'Russischen', 'Russische'],
    ['Deutsch', 'Deutschen', 'Deutsche'],
    ['Schweizerdeutsch', 'Schweizerdeutschen', 'Schweizerdeutsche'],
    ['Haiti-Kreolisch', 'Haiti-Kreolischen', 'Haiti-Kreolische'],
    ['Chinesisch (vereinfacht)', 'Chinesischen (vereinfacht)', 'Chinesische (vereinfacht)'],
    ['Norwegisch (Bokmål)', 'Norwegischen (Bokmål)', 'Norwegische (Bokmål)'],
    ['Österreichisches Deutsch', 'österreichischen Deutsch', 'österreichische Deutsch'],
    ['Klassisches Chinesisch', 'klassischen Chinesisch', 'klassische Chinesisch'],
    ['amerikanisches Englisch', 'amerikanischen Englisch', 'amerikanische Englisch'],
  ])('declines %s', (name, from, into) => {
    expect(fromLanguage(name)).toBe(from);
    expect(intoLanguage(name)).toBe(into);
  });

  it.each(['Hindi', 'Esperanto', 'Schweizer Hochdeutsch', 'Obersorbisch der Niederlausitz', 'zxx'])(
    'leaves %s as it is',
    (name) => {
      expect(fromLanguage(name)).toBe(name);
      expect(intoLanguage(name)).toBe(name);
    },
  );
});
