import { absolute, address } from '../../urls.ts';
import { outputsText, quotationText } from '../../interface/strings.ts';
import { parsedEdtf } from '../../dates/parsed.ts';
import { inWords } from '../../dates/in-words.ts';
import { firstRuns } from '../../quotation/first-words.ts';
import { forms } from '../../quotation/forms.ts';
import { runs, runsAsText } from '../../quotation/runs.ts';
import { labelsOf } from '../../archive/labels.ts';
import { speakersInSentence, type AttributedQuote } from '../../archive/attributed-quote.ts';
import { sourceInProse, titleInWords } from '../../archive/source-in-words.ts';
import { publicationOf } from '../../schemas/source.ts';
import type { Citation } from './citation.ts';
import { sentences } from './sentences.ts';

const text = outputsText.citation;

/** How many characters of the words serve as a title. */
const TITLE_LENGTH = 100;

/**
 * Cites a quotation: by its origin, “as quoted in” the place where we read it. The origin of a speaker's words is the
 * speaker; the origin of a reporter's sentence is the report, of which the speaker is not the author. A report that we
 * did not read is not cited for a sentence that we found elsewhere: that place is cited, and the report is named.
 */
export function quotationCitation(attributed: AttributedQuote): Citation {
  const { quote } = attributed;
  const isSpeakers = forms[quote.form].sentence === 'speaker';
  return {
    key: `verbatim-quote-${quote.id}`,
    ...(isSpeakers ? citedSpeaker(attributed) : citedReport(attributed)),
    abstract: runsAsText(runs(quote)),
    genre: labelsOf(quote).join('; '),
  };
}

type Cited = Omit<Citation, 'key' | 'abstract' | 'genre'>;

function citedSpeaker(attributed: AttributedQuote): Cited {
  const { quote, speakers, read } = attributed;
  const url = absolute(address.quote(quote.id));
  return {
    type: quote.medium === 'document' ? 'document' : 'speech',
    authors: speakers.map(({ name }) => ({ literal: name })),
    title: runsAsText(firstRuns(runs({ ...quote, frame: undefined }), TITLE_LENGTH)),
    isQuotation: true,
    date: quote.said,
    url,
    language: statedLanguage(quote.language),
    event: quote.occasion,
    note: sentences([
      withdrawal(attributed),
      `${printedIn(attributed)} ${sourceInProse(read)}`,
      text.recordAt(url),
    ]),
  };
}

function citedReport(attributed: AttributedQuote): Cited {
  const { quote, origin, read } = attributed;
  const record = absolute(address.quote(quote.id));
  const { reports } = text.forms[quote.form];
  const work = origin.read === 'cited-by-others' ? read : origin;
  return {
    type: work.type,
    authors: work.author.length === 0 && work.wire ? [{ literal: work.wire }] : work.author,
    title: titleInWords(work),
    container: work['container-title'] ?? work.wire,
    publication: Object.fromEntries(publicationOf(work)),
    date: work.issued,
    url: work.URL ?? read.URL ?? record,
    language: statedLanguage(work.language),
    note: sentences([
      withdrawal(attributed),
      `${reports} ${speakersInSentence(attributed)}, ${inWords(parsedEdtf(quote.said))}`,
      work.id === read.id ? undefined : `${printedIn(attributed)} ${sourceInProse(read)}`,
      work.id === origin.id ? undefined : text.tracedTo(sourceInProse(origin)),
      text.recordAt(record),
    ]),
  };
}

/** What precedes the source of a quotation: “As quoted in” for words in marks, “As reported in” for others. */
export function printedIn({ quote }: Pick<AttributedQuote, 'quote'>): string {
  return text.forms[quote.form].printedIn;
}

/** The notice of a withdrawn quotation; undefined for any other. */
export function withdrawal({ quote }: Pick<AttributedQuote, 'quote'>): string | undefined {
  if (quote.status !== 'withdrawn') return undefined;
  return sentences([quotationText.withdrawn, quote.notice]);
}

function statedLanguage(language: string): string | undefined {
  return language === 'und' ? undefined : language;
}
