import { describe, expect, test } from 'vitest';
import { familyNameIn, namePartsOf, personalName } from '../../../src/desk/personal-name.ts';
import { similarSpeakers, fullNameOf } from '../../../src/desk/speaker-on-record.ts';

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
    ['President Sunniva Aldering', 'Sunniva Aldering'],
    ['CEO Per Aldering', 'Per Aldering'],
    ['Chief Executive Officer Per Aldering', 'Per Aldering'],
    ['chief executive Per Aldering', 'Per Aldering'],
    ['Ferry operator Per Aldering', 'Per Aldering'],
    ['Secretary-General Sunniva Aldering', 'Sunniva Aldering'],
    ['Minister for Transport Sunniva Aldering', 'Sunniva Aldering'],
    ['Secretary of State for Economic Affairs Sunniva Aldering', 'Sunniva Aldering'],
    ['Chairman of the Board Per J. Aldering', 'Per J. Aldering'],
    ['Chief Justice Sunniva Aldering', 'Sunniva Aldering'],
    ['King Harald III', 'Harald III'],
    ['Sunniva Aldering, MP', 'Sunniva Aldering'],
    ['The Right Honourable Sunniva Aldering', 'Sunniva Aldering'],
    ['Ms. Nadia al-Khouri', 'Nadia al-Khouri'],
    ['President Abdel Fattah el-Aldering', 'Abdel Fattah el-Aldering'],
    ['Commission President Mathilde von der Querfurth', 'Mathilde von der Querfurth'],
    ['Fährmann Jan van Dijk', 'Jan van Dijk'],
    ['Feuerwehrfrau Mathilde Querfurth', 'Mathilde Querfurth'],
    ['Anwohnerin Mathilde Querfurth', 'Mathilde Querfurth'],
    ['Verkehrsdezernent Jan Querfurth', 'Jan Querfurth'],
    ['Hebamme Mathilde Querfurth', 'Mathilde Querfurth'],
    ['Der Steinklopfer Jan Querfurth', 'Jan Querfurth'],
    ['Ministerin für Verkehr Mathilde Querfurth', 'Mathilde Querfurth'],
    ['Leiterin der Behörde Mathilde Querfurth', 'Mathilde Querfurth'],
    ['Kapitän zur See Jan Querfurth', 'Jan Querfurth'],
    ['Bürgermeisterin a. D. Mathilde Querfurth', 'Mathilde Querfurth'],
    ['Herr Prof. Dr. med. Jan Querfurth', 'Jan Querfurth'],
    ['Dr.-Ing. Jan Querfurth', 'Jan Querfurth'],
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
    'Mathilde von der Querfurth',
    'Karl-Theodor zu Querfurth',
    'Nadia al-Khouri',
    'Jan van den Berg',
    'Charles de Aldering',
    'Dick Van Dyke',
    'Anna Richter Van Dyke',
    'Hermann Jan Querfurth',
    'Severin Jan Querfurth',
    'Herr Dr. Querfurth',
    'Friends of the Earth International',
    'Reporters without Borders Germany',
    'Ministerium für Auswärtige Angelegenheiten',
    'President of the United Arab Emirates',
    'Der Verein Neue Brücke',
    '',
  ])('%s is kept whole', (name) => {
    expect(personalName(name)).toBe(name);
  });

  test.each([
    ['Mr. Aldering', 'Aldering'],
    ['President van Dijk', 'van Dijk'],
    ['Herr Dr. Querfurth', 'Querfurth'],
    ['Frau von der Querfurth', 'von der Querfurth'],
    ['Bishop Briggs', undefined],
    ['Sunniva Aldering', undefined],
    ['Aldering', undefined],
  ])('may be a title and a family name: %s', (written, family) => {
    expect(familyNameIn(written)).toBe(family);
  });

  test.each([
    ['Deputy Mayor Sunniva Aldering', 'Deputy Mayor'],
    ['Minister for Transport Sunniva Aldering', 'Minister for Transport'],
    ['Lord Mayor Sunniva Aldering', 'Lord Mayor'],
    ['Der Fährmann Dr. Jan Querfurth', 'Fährmann'],
    ['Herr Dr. Jan Querfurth', undefined],
    ['Sunniva Aldering', undefined],
  ])('may have an office before it: %s', (written, office) => {
    expect(namePartsOf(written).office).toBe(office);
  });

  test.each([
    ['Mr. Holt', 'Mara Holt came. Mr. Holt said no.', 'Mara Holt'],
    ['Mayor Holt', 'Mayor Mara Holt came. Mayor Holt said no. But Holt left.', 'Mara Holt'],
    ['Frau von der Alm', 'Ute von der Alm kam. Auch Frau von der Alm sprach.', 'Ute von der Alm'],
    ['Holt', 'Mara Holt met Jan Holt.', undefined],
    ['Dr. Holt', 'Dr. Holt said no. So Holt left.', undefined],
    ['Ada Lee', 'Mayor Ada Lee', 'Ada Lee'],
  ])('%s may be given in full elsewhere in a text', (name, text, whole) => {
    expect(fullNameOf(name, text)).toBe(whole);
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
  ])('%s is compared with %s', (one, other, isPart) => {
    expect(similarSpeakers(one, [speaker(other)]).map((each) => each.isPart)).toEqual(isPart);
  });
});
