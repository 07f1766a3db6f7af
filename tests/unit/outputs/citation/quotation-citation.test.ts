import { describe, expect, test } from 'vitest';
import { apa } from '../../../../src/outputs/citation/apa.ts';
import { citationFiles } from '../../../../src/outputs/citation/formats.ts';
import { quotationCitation } from '../../../../src/outputs/citation/quotation-citation.ts';
import { attributed, source, speaker } from './small-archive.ts';

const record = 'https://verbatim.example/quotes/ann-words/';
const wire = source({
  id: 'wire',
  title: undefined,
  description: 'interview with Ann Example',
  'container-title': undefined,
  wire: 'The Wire',
  URL: undefined,
  read: 'cited-by-others',
});

describe('direct words', () => {
  const citation = quotationCitation(
    attributed({ chain: ['wire', 'paper'], occasion: 'interview with The Wire' }, [wire, source()]),
  );

  test('are cited as the speaker’s, “as quoted in” the source we read', () => {
    expect(citation).toMatchObject({
      type: 'speech',
      authors: [{ family: 'Example', given: 'Ann' }],
      title: '“Words that were said”',
      date: '2024-05-02',
      url: record,
    });
    expect(citation.note).toBe(
      `As quoted in “A headline” (The Paper, May 2024; https://paper.example/story). Record at Verbatim: ${record}`,
    );
  });

  test('are cited in APA style', () => {
    expect(apa(citation)).toBe(
      `Example, A. (2024, May 2). “Words that were said” [Direct quotation; interview with The Wire]. As quoted in “A headline” (The Paper, May 2024; https://paper.example/story). Record at Verbatim: ${record}`,
    );
  });

  test('are cited as a document if they were written', () => {
    expect(quotationCitation(attributed({ medium: 'document' })).type).toBe('document');
  });
});

describe('a reporter’s sentence', () => {
  const indirect = { form: 'indirect', text: 'She said that it was so' } as const;

  test('is cited as the report’s, never as the speaker’s', () => {
    const citation = quotationCitation(attributed(indirect));
    expect(citation).toMatchObject({
      type: 'article-newspaper',
      authors: [],
      title: 'A headline',
      container: 'The Paper',
      date: '2024-05',
      url: 'https://paper.example/story',
      genre: 'Reported speech: not the speaker’s words',
    });
    expect(citation.note).toBe(
      `Reports what was said by Ann Example, 2 May 2024. Record at Verbatim: ${record}`,
    );
  });

  test('is cited “as reported in” another source if we read it there', () => {
    const original = { ...wire, read: 'part' } as const;
    const citation = quotationCitation(
      attributed({ ...indirect, chain: ['wire', 'paper'] }, [original, source()]),
    );
    expect(citation).toMatchObject({
      authors: [{ literal: 'The Wire' }],
      title: '[interview with Ann Example]',
      url: 'https://paper.example/story',
    });
    expect(citation.note).toContain('As reported in “A headline” (The Paper');
  });

  test('is cited from the report we read if we did not read its source', () => {
    const citation = quotationCitation(
      attributed({ ...indirect, chain: ['wire', 'paper'] }, [wire, source()]),
    );
    expect(citation).toMatchObject({
      authors: [],
      title: 'A headline',
      container: 'The Paper',
      date: '2024-05',
      url: 'https://paper.example/story',
    });
    expect(citation.note).toBe(
      `Reports what was said by Ann Example, 2 May 2024. Traced to [interview with Ann Example] (The Wire, May 2024), which was not read. Record at Verbatim: ${record}`,
    );
  });
});

describe('a speaker without a name', () => {
  const nobody = (name: string) => [speaker({ name, type: 'unnamed' })];

  test.each([
    ['Speaker not established', 'a speaker not established'],
    ['Unnamed expert', 'an unnamed expert'],
  ])('%s: every format has a sentence about %s', (name, phrase) => {
    const citation = quotationCitation(attributed({ form: 'mixed' }, [source()], nobody(name)));
    for (const printed of [apa, ...Object.values(citationFiles).map(({ print }) => print)]) {
      expect(printed(citation)).toContain(`Partly quotes ${phrase}, 2 May 2024.`);
    }
  });

  test('begins with a capital letter', () => {
    const citation = quotationCitation(attributed({}, [source()], nobody('Unnamed expert')));
    expect(apa(citation)).toMatch(/^Unnamed expert\. \(/);
  });
});

test('a withdrawn quotation says so first', () => {
  const citation = quotationCitation(attributed({ status: 'withdrawn', notice: 'A forgery' }));
  expect(citation.note).toMatch(/^Withdrawn\. A forgery\. As quoted in/);
});

test('several speakers are several authors', () => {
  const both = [speaker(), speaker({ id: 'bob', name: 'Bob Example' })];
  const { authors } = quotationCitation(attributed({ speakers: ['ann', 'bob'] }, [source()], both));
  expect(authors).toEqual([
    { family: 'Example', given: 'Ann' },
    { family: 'Example', given: 'Bob' },
  ]);
});

test('a report in a book has its edition, pages and publisher in prose', () => {
  const book = source({
    type: 'chapter',
    title: 'On rain',
    'container-title': 'Collected speeches',
    edition: '2',
    page: '12–15',
    publisher: 'Cassell',
    'publisher-place': 'London',
    issued: '1948',
    URL: undefined,
  });
  const citation = quotationCitation(
    attributed({ form: 'indirect', text: 'She said that it was so' }, [book]),
  );
  expect(citation.publication).toMatchObject({ edition: '2', page: '12–15' });
  expect(apa(citation)).toContain(
    'On rain [Reported speech: not the speaker’s words]. 2nd ed., London: Cassell, pp. 12–15.',
  );
});
