import { expect, test } from 'vitest';
import { citationKeyPrefix } from '../../../src/outputs/citation/key-prefix.ts';
import { slug } from '../../../src/desk/record-id.ts';

test('ids have umlauts as German writes them without', () => {
  expect(slug('Altenbrücker Anzeiger, Freibad öffnet')).toBe(
    'altenbruecker-anzeiger-freibad-oeffnet',
  );
  expect(slug('Äußerst große U\u0308bel')).toBe('aeusserst-grosse-uebel');
  expect(slug('Łódź, Ærø, Citroën')).toBe('lodz-aero-citroen');
});

test('the keys of citations, too', () => {
  expect(citationKeyPrefix).toBe('werder-pruefblatt');
});
