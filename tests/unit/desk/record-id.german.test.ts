import { expect, test } from 'vitest';
import { citationKeyPrefix } from '../../../src/outputs/citation/key-prefix.ts';
import { slug } from '../../../src/desk/record-id.ts';

test('in ids, umlauts are spelled out as in German', () => {
  expect(slug('Altenbrücker Anzeiger, Freibad öffnet')).toBe(
    'altenbruecker-anzeiger-freibad-oeffnet',
  );
  expect(slug('Äußerst große U\u0308bel')).toBe('aeusserst-grosse-uebel');
  expect(slug('Łódź, Ærø, Citroën')).toBe('lodz-aero-citroen');
});

test('in citation keys, umlauts are spelled out as well', () => {
  expect(citationKeyPrefix).toBe('werder-pruefblatt');
});
