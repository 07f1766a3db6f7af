import { describe, expect, it } from 'vitest';
import { quotation } from '../../../../src/interface/de/quotation.ts';
import { sources } from '../../../../src/interface/de/sources.ts';
import { stemma } from '../../../../src/interface/de/stemma.ts';
import { timeline } from '../../../../src/interface/de/timeline.ts';

describe('German labels', () => {
  it('credits a translation with what is known of it', () => {
    const { translated, plain, anotherLanguage } = quotation;
    expect(translated({ from: 'Russisch', by: 'TASS' })).toBe(
      'Übersetzung aus dem Russischen: TASS',
    );
    expect(translated({ from: 'Russisch', via: 'Englisch' })).toBe(
      'Übersetzung aus dem Russischen über das Englische, ohne Namensangabe',
    );
    expect(translated({ via: anotherLanguage, by: 'TASS' })).toBe(
      'Übersetzung über eine andere Sprache: TASS',
    );
    expect(translated({})).toBe('Übersetzung ohne Namensangabe');
    expect(
      plain.translation({ shown: 'Deutsch', from: 'Hindi', via: undefined, by: 'Ada Lee' }),
    ).toBe('Übersetzung aus dem Hindi ins Deutsche: Ada Lee.');
  });

  it('begins no label with a noun, which would lose its capital letter within a line', () => {
    const { classes, attribution } = quotation;
    const labels = [
      ...Object.values(classes).map(({ label }) => label),
      ...Object.values(attribution.marks).filter((mark) => mark !== undefined),
      ...Object.values(timeline.kinds),
      ...Object.values(timeline.outcomes),
    ];
    // Adjectives, participles, adverbs and prepositions. Check a new label before you add its first word here.
    const small =
      /^(?:Andere|Eingehalten|Erschienen|Falsch|Gekürzt|Geplant|Gesagt|Geschehen|Geänderte|Geänderter|Gleicher|In|Mit|Nicht|Nichts|Nie|Ohne|Umstritten|Ungeklärte|Zugeschrieben)(?![\p{L}-])/u;
    expect(labels.filter((label) => !small.test(label))).toEqual([]);
  });

  it('continues a line with a lowercase letter', () => {
    expect(quotation.asPrintedBy('Reuters', 'direktes Zitat', 'Geänderter Wortlaut')).toBe(
      'Fassung Reuters: direktes Zitat, geänderter Wortlaut',
    );
    expect(timeline.dueWith('Apr. 2025', 'Nichts gefunden')).toBe(
      'Fällig Apr. 2025: nichts gefunden',
    );
    expect(timeline.entry('3. Mai 2026', 'Nur laut Reuters', 'Die Liste erscheint')).toBe(
      '3. Mai 2026, nur laut Reuters: Die Liste erscheint.',
    );
  });

  it('names the part of a publication, or gives its key if unknown', () => {
    expect(quotation.partOf('Reuters', 'headline')).toBe('Reuters (Überschrift)');
    expect(quotation.partOf('Reuters', 'sidebar')).toBe('Reuters (sidebar)');
  });

  it('says how a negation changed, with a verb that agrees in number', () => {
    const { polarity } = quotation;
    expect(polarity.sentence(`${polarity.negation(1)} ${polarity.gained}`, ['nicht'])).toBe(
      'Eine Verneinung ist hinzugekommen: „nicht“.',
    );
    expect(polarity.sentence(`${polarity.hedge(2)} ${polarity.lost}`, ['wohl', 'etwa'])).toBe(
      'Einschränkungen sind weggefallen: „wohl“, „etwa“.',
    );
    expect(stemma.negations([], [])).toBeUndefined();
    expect(stemma.negations(['nie'], ['nicht'])).toBe(
      'Verneinung hinzugekommen: „nie“, weggefallen: „nicht“',
    );
  });

  it('names each kind of punctuation once, and shows a mark without a name as it is', () => {
    expect(quotation.signs(['(', ')', '¿'])).toBe('Klammern, ¿');
  });

  it('abbreviates places that are numbers, and changes nothing else', () => {
    const { locators, publication } = sources;
    expect(locators.page('12–14')).toBe('S.\u00A012–14');
    expect(locators.section('iv')).toBe('Abschn.\u00A0iv');
    expect(locators.paragraph('3')).toBe('Abs.\u00A03');
    expect(locators.line('A4')).toBe('Z.\u00A0A4');
    expect(locators.section('Buch 6')).toBe('Buch 6');
    expect(publication.edition('2')).toBe('2.\u00A0Aufl.');
    expect(publication.edition('Sonderausgabe')).toBe('Sonderausgabe');
    expect(publication.volume('Supplement')).toBe('Supplement');
  });
});
