import { absolute, address } from '../../urls.ts';
import { parsedEdtf } from '../../dates/parsed.ts';
import { inWords } from '../../dates/in-words.ts';
import { forms } from '../../quotation/forms.ts';
import { firstWords } from '../../quotation/title.ts';
import { site } from '../../site.ts';
import type { Citation } from './citation.ts';
import { labelsOf } from '../../archive/labels.ts';
import { speakersInSentence, type AttributedQuote } from '../../archive/attributed-quote.ts';
import { sourceInProse, titleInWords } from '../../archive/source-in-words.ts';
import { runs, runsAsText } from '../../quotation/runs.ts';
import { sentences } from './sentences.ts';

/** How many characters of the words stand for a title. */
const TITLE = 100;

/**
 * How a quotation is cited: as its origin, “as quoted in” where we read it. The origin of direct words is the
 * speaker who said them; that of a reporter's sentence is the report, whose author the speaker is not. A report that
 * was not read is not cited for a sentence we found in another place: that place is, and the report named beside it.
 */
export function quotationCitation(papers: AttributedQuote): Citation {
  return forms[papers.quote.form].sentence === 'speaker' ? ofWords(papers) : ofReport(papers);
}

function ofWords(papers: AttributedQuote): Citation {
  const { quote, speakers, read } = papers;
  const record = absolute(address.quote(quote.id));
  return {
    key: keyOf(quote.id),
    type: quote.medium === 'document' ? 'document' : 'speech',
    authors: speakers.map(({ name }) => ({ literal: name })),
    title: firstWordsInMarks(papers),
    date: quote.said,
    url: record,
    language: stated(quote.language),
    abstract: runsAsText(runs(quote)),
    genre: labelsOf(quote).join('; '),
    event: quote.occasion,
    note: sentences([withdrawal(papers), `As quoted in ${sourceInProse(read)}`, recordAt(record)]),
  };
}

function ofReport(papers: AttributedQuote): Citation {
  const { quote, origin, read } = papers;
  const record = absolute(address.quote(quote.id));
  const verb = quote.form === 'mixed' ? 'Partly quotes' : 'Reports what was said by';
  const work = origin.read === 'cited-by-others' ? read : origin;
  return {
    key: keyOf(quote.id),
    type: work.type,
    authors: work.author.length === 0 && work.wire ? [{ literal: work.wire }] : work.author,
    title: titleInWords(work),
    container: work['container-title'] ?? work.wire,
    date: work.issued,
    url: work.URL ?? read.URL ?? record,
    language: stated(work.language),
    abstract: runsAsText(runs(quote)),
    genre: labelsOf(quote).join('; '),
    note: sentences([
      withdrawal(papers),
      `${verb} ${speakersInSentence(papers)}, ${inWords(parsedEdtf(quote.said))}`,
      work.id === read.id ? undefined : `${printedIn(papers)} ${sourceInProse(read)}`,
      work.id === origin.id ? undefined : `Traced to ${sourceInProse(origin)}, which was not read`,
      recordAt(record),
    ]),
  };
}

/** “As quoted in” for words in marks, “As reported in” for a sentence without any. */
export function printedIn({ quote }: Pick<AttributedQuote, 'quote'>): string {
  return quote.form === 'indirect' ? 'As reported in' : 'As quoted in';
}

/** The first words of a quotation, marked as their form has it. */
export function firstWordsInMarks({ quote }: Pick<AttributedQuote, 'quote'>): string {
  const shown = { ...quote, text: firstWords(quote.text, TITLE), frame: undefined };
  return runsAsText(runs(quote.form === 'mixed' ? { ...shown, form: 'indirect' } : shown));
}

/** That a quotation was withdrawn, and why; nothing for any other. */
export function withdrawal({ quote }: Pick<AttributedQuote, 'quote'>): string | undefined {
  if (quote.status !== 'withdrawn') return undefined;
  return sentences(['Withdrawn', quote.notice]);
}

function recordAt(record: string): string {
  return `Record at ${site.name}: ${record}`;
}

function keyOf(id: string): string {
  return `verbatim-quote-${id}`;
}

function stated(language: string): string | undefined {
  return language === 'und' ? undefined : language;
}
