import { absoluteUrl, urls } from '../../urls.ts';
import { outputsText } from '../../interface/strings.ts';
import { parsedEdtf } from '../../dates/parsed.ts';
import { inWords } from '../../dates/in-words.ts';
import { firstRuns } from '../../quotation/first-words.ts';
import { forms } from '../../quotation/forms.ts';
import { statusExplanation, statusLabel } from '../../quotation/attribution.ts';
import { isSaid } from '../../quotation/said.ts';
import { runs, runsAsText } from '../../quotation/runs.ts';
import { plainLabelsOf } from '../../archive/labels.ts';
import { attributionInSentence, type AttributedQuote } from '../../archive/attributed-quote.ts';
import { citedName } from '../../archive/cited-name.ts';
import {
  isSameName,
  nameInWords,
  sourceInProse,
  titleInWords,
} from '../../archive/source-in-words.ts';
import { wordsOf } from '../../archive/words.ts';
import { publicationOf, type SourceData } from '../../schemas/source.ts';
import { site } from '../../site.ts';
import type { Citation } from './citation.ts';
import { citationKeyPrefix } from './key-prefix.ts';
import { joinSentences } from './join-sentences.ts';

const text = outputsText.citation;

/** The maximum number of characters of the words that serve as the title. */
const TITLE_LENGTH = 100;

/**
 * Cites a quotation by its origin, “as quoted in” the source where we read it. A speaker's words originate with the speaker. A
 * reporter's sentence, or words that the speaker may not have said, originate with the report, whose author is not the speaker.
 * If we have not read the report, we cite the source where we found the sentence and only name the report.
 */
export function quotationCitation(attributed: AttributedQuote): Citation {
  const { quote, speakers } = attributed;
  const isSpeakerCited = forms[quote.form].sentence === 'speaker' && isSaid(quote);
  return {
    key: `${citationKeyPrefix}-quote-${quote.id}`,
    ...(isSpeakerCited ? citedSpeaker(attributed) : citedReport(attributed)),
    abstract: runsAsText(runs(wordsOf(quote, speakers))),
    genre: plainLabelsOf(quote).join('; ') || undefined,
  };
}

type Cited = Omit<Citation, 'key' | 'abstract' | 'genre'>;

function citedSpeaker(attributed: AttributedQuote): Cited {
  const { quote, speakers, read } = attributed;
  const url = absoluteUrl(urls.quote(quote.id));
  return {
    type: quote.medium === 'document' ? 'document' : 'speech',
    authors: speakers.map((speaker) =>
      speaker.type === 'person' ? citedName(speaker) : { literal: speaker.name },
    ),
    title: runsAsText(
      firstRuns(runs({ ...wordsOf(quote, speakers), frame: undefined }), TITLE_LENGTH),
    ),
    isQuotation: true,
    date: quote.said,
    url,
    language: statedLanguage(quote.language),
    event: quote.occasion,
    note: joinSentences([
      notice(attributed),
      `${printedIn(attributed)} ${sourceInProse(read, attributed.locator)}`,
      text.recordAt(site.name, url),
    ]),
  };
}

function citedReport(attributed: AttributedQuote): Cited {
  const { quote, origin, read } = attributed;
  const record = absoluteUrl(urls.quote(quote.id));
  const reports = isSaid(quote) ? text.forms[quote.form].reports : text.prints;
  const work = origin.read === 'cited-by-others' ? read : origin;
  return {
    type: work.type,
    authors: work.author.length === 0 && work.wire ? [{ literal: work.wire }] : work.author,
    title: titleInWords(work),
    container: containerOf(work),
    publication: Object.fromEntries(publicationOf(work)),
    date: work.issued,
    url: work.URL ?? read.URL ?? record,
    language: statedLanguage(work.language),
    locator: work.id === read.id ? attributed.locator : undefined,
    note: joinSentences([
      notice(attributed),
      `${reports} ${attributionInSentence(attributed)}, ${inWords(parsedEdtf(quote.said))}`,
      work.id === read.id
        ? undefined
        : `${printedIn(attributed)} ${sourceInProse(read, attributed.locator)}`,
      work.id === origin.id ? undefined : text.tracedTo(sourceInProse(origin)),
      text.recordAt(site.name, record),
    ]),
  };
}

/**
 * The publication that a work appeared in. It is left out if it only repeats the author, as on an organization’s site (APA
 * Publication Manual, 10.16), since CSL processors do not leave it out themselves. Articles in periodicals keep it.
 */
function containerOf({ type, author, wire, ...work }: SourceData): string | undefined {
  const container = work['container-title'] ?? wire;
  const isAuthor = author.some(
    (name) => container !== undefined && isSameName(nameInWords(name), container),
  );
  return isAuthor && !type.startsWith('article-') ? undefined : container;
}

/**
 * The phrase before the source of a quotation: “As quoted in” for words in quotation marks, “As reported in” for a reporter’s
 * sentence, and “Source:” for words that may not have been said.
 */
export function printedIn({ quote }: Pick<AttributedQuote, 'quote'>): string {
  return isSaid(quote) ? text.forms[quote.form].printedIn : text.printedIn;
}

/** The mark of a quotation, with what it means or why it was withdrawn; undefined if it has none. */
export function notice({ quote }: Pick<AttributedQuote, 'quote'>): string | undefined {
  return joinSentences([statusLabel(quote), statusExplanation(quote), quote.notice]) || undefined;
}

function statedLanguage(language: string): string | undefined {
  return language === 'und' ? undefined : language;
}
