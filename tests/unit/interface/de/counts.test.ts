import { describe, expect, it } from 'vitest';
import { checkPage } from '../../../../src/interface/de/check-page.ts';
import { articles } from '../../../../src/interface/de/pages-articles.ts';
import { record } from '../../../../src/interface/de/pages-record.ts';
import { quotation } from '../../../../src/interface/de/quotation.ts';
import { search } from '../../../../src/interface/de/search.ts';
import { stemma } from '../../../../src/interface/de/stemma.ts';
import { timeline } from '../../../../src/interface/de/timeline.ts';
import { verdict } from '../../../../src/interface/de/verdict.ts';

describe('German counts', () => {
  it.each([
    [verdict.sameWords(1), 'Ein Medium hat es mehrmals gebracht, immer im selben Wortlaut.'],
    [verdict.sameWords(11), 'Elf Medien bringen denselben Wortlaut.'],
    [verdict.sameWords(13), '13 Medien bringen denselben Wortlaut.'],
    [quotation.coverage.total(1), '1 Zitat'],
    [quotation.coverage.total(1919), '1.919 Zitate'],
    [`1 ${quotation.coverage.unnamedSpeakers(1)}`, '1 nicht namentlich zitierte Person'],
    [`2 ${quotation.coverage.unnamedSpeakers(2)}`, '2 nicht namentlich Zitierte'],
    [record.collation.all(0), 'Der vollständige Eintrag'],
    [record.collation.all(1), 'Der vollständige Eintrag mit einer weiteren Fassung'],
    [record.collation.all(2), 'Der vollständige Eintrag mit 2 weiteren Fassungen'],
    [timeline.gap(0, 4), '4 Monate'],
    [timeline.gap(1, 1), '1 Jahr 1 Monat'],
    [timeline.gap(2, 0), '2 Jahre'],
    [stemma.more(1), 'und 1 weiteres Wort'],
    [stemma.more(2), 'und 2 weitere Wörter'],
    [search.status.totals(0, 0), 'Keine Zitate. '],
    [search.status.totals(1, 1), '1 Zitat, 1 Artikel. '],
    [search.status.totals(2000, 0), '2.000 Zitate. '],
    [search.status.alsoSearched(['A', 'B'], 0), 'Auch gesucht: A, B. '],
    [search.status.alsoSearched(['A'], 1), 'Auch gesucht: A und ein weiterer Name. '],
    [search.status.alsoSearched(['A', 'B'], 3), 'Auch gesucht: A, B und 3 weitere Namen. '],
    [
      search.status.readAsDate('5. Mai 2025', true),
      'Als Datum verstanden: gesagt oder veröffentlicht am 5. Mai 2025. ',
    ],
    [
      search.status.readAsDate('Mai 2025', false),
      'Als Datum verstanden: gesagt oder veröffentlicht im Mai 2025. ',
    ],
    [
      search.status.readAsDate('2024 bis 2025', false),
      'Als Datum verstanden: gesagt oder veröffentlicht 2024 bis 2025. ',
    ],
    [checkPage.found(0, 0), 'Hier gibt es nichts zu prüfen.'],
    [checkPage.found(1, 0), 'Ein Zitat, nicht erfasst.'],
    [checkPage.found(1, 1), 'Ein Zitat, erfasst.'],
    [checkPage.found(3, 0), '3 Zitate, davon keines erfasst.'],
    [checkPage.found(3, 1), '3 Zitate, davon 1 erfasst.'],
    [articles.minutes(1), 'Lesezeit: eine Minute.'],
    [articles.minutes(2), 'Lesezeit: 2 Minuten.'],
  ])('says %s', (said, expected) => {
    expect(said).toBe(expected);
  });
});
