import { parsedEdtf } from '../../dates/parsed.ts';
import { inWords } from '../../dates/in-words.ts';
import type { AttributedQuote } from '../../archive/attributed-quote.ts';
import { labelLine } from '../../archive/labels.ts';
import type { Quote } from '../../archive/records.ts';
import { roleAt } from '../../archive/role.ts';
import { outletInWords, titleInWords } from '../../archive/source-in-words.ts';
import { authenticWords, wordsOf } from '../../archive/words.ts';
import { pagesText, quotationText } from '../../interface/strings.ts';
import { attributionWords, statusExplanation } from '../../quotation/attribution.ts';
import { runs } from '../../quotation/runs.ts';
import { site } from '../../site.ts';
import { notice, printedIn } from '../citation/quotation-citation.ts';
import { textHeight, type TextStyle } from './text-lines.ts';

/** The width of an iframe in pixels, if the page has room for it. */
export const EMBED_WIDTH = 600;

/** The width inside the border and padding of the frame, and the part of it beside the line that marks a quotation. */
const INNER_WIDTH = EMBED_WIDTH - 34;
const QUOTED_WIDTH = INNER_WIDTH - 22;

/** The text styles of the framed page (see `EmbeddedQuotation.astro` and `quotation.css`). */
const WORDS: TextStyle = { size: 21.4, leading: 30, width: QUOTED_WIDTH };
const CAPTION: TextStyle = { size: 16, leading: 22.4, width: QUOTED_WIDTH };
const LABEL: TextStyle = { size: 14, leading: 19.6, width: QUOTED_WIDTH };
const VERDICT: TextStyle = { size: 16, leading: 22.4, width: INNER_WIDTH };
const SOURCE: TextStyle = { size: 14, leading: 19.6, width: INNER_WIDTH };
const NOTICE: TextStyle = { size: 16, leading: 24.8, width: INNER_WIDTH - 36 };

/**
 * Spacing in pixels: around and between the parts that every embed has, including the drawing; around a notice; between lines.
 */
const SPACE_AROUND = 34 + 8 + 12 + 8 + 32 + 13;
const SPACE_AROUND_NOTICE = 44;
const SPACE_BETWEEN = 8;

/** A height, in pixels, that fits the whole embedded quotation at full width. Narrower iframes scroll. */
export function embedHeight(attributed: AttributedQuote): number {
  const { quote, read } = attributed;
  const noticeText = notice(attributed);
  const labels = `${labelLine(quote)} · ${withoutBreaks(inWords(parsedEdtf(quote.said)))}`;
  const source = `${printedIn(attributed)} ${outletInWords(read) || titleInWords(read)}. ${pagesText.share.embedded(site.name)}`;
  return Math.ceil(
    SPACE_AROUND +
      (noticeText === undefined ? 0 : SPACE_AROUND_NOTICE + textHeight(noticeText, NOTICE)) +
      wordsHeight(attributed) +
      (quote.gloss === undefined
        ? 0
        : SPACE_BETWEEN +
          textHeight(`${pagesText.quotations.ourTranslation} ${quote.gloss}`, CAPTION)) +
      textHeight(namesIn(attributed), CAPTION) +
      textHeight(labels, LABEL) +
      textHeight(verdictIn(quote), VERDICT) +
      textHeight(source, SOURCE),
  );
}

function wordsHeight({ quote, speakers }: AttributedQuote): number {
  const words = wordsOf(quote, speakers);
  const { turns } = words;
  const passages = turns
    ? turns.map(({ name, text }) => `${name}: ${text}  `)
    : [words, authenticWords(quote)]
        .filter((each) => each !== undefined)
        .map((each) =>
          runs(each)
            .map(({ open, text, close }) => `${open}${text}${close}`)
            .join(''),
        );
  const heights = passages.map(
    (passage) => textHeight(passage, WORDS) + (turns ? SPACE_BETWEEN : 0),
  );
  return heights.reduce((sum, height) => sum + height, 0);
}

/** The speakers, with the roles they held when the words were said. */
function namesIn({ quote, speakers, author }: AttributedQuote): string {
  const { to, by } = attributionWords(quote);
  const names = speakers.map((speaker) => {
    const role = speaker.type === 'unnamed' ? undefined : roleAt(speaker, quote.said);
    return [speaker.name, role?.title, role?.organization].filter(Boolean).join(', ');
  });
  const authorship = author ? `${quotationText.attribution.between}${by}${author.name}` : '';
  return `${to}${names.join('; ')}${authorship}`;
}

/** The verdict or, if the record has none, the longest one that may be computed. */
function verdictIn(quote: Quote): string {
  if (quote.verdict !== undefined) return quote.verdict;
  return statusExplanation(quote) ?? computedVerdict(quote);
}

function computedVerdict({ witnesses, language, ...quote }: Quote): string {
  const text = quotationText.verdict;
  if (witnesses.length === 1) return text.seenOnce;
  const others = witnesses.filter(({ id }) => id !== quote['copy-text']);
  // None of the other printings can be compared.
  if (others.every((other) => other.language && other.language !== language)) return text.elsewhere;
  return `${text.undecided} ${text.elsewhere}`;
}

function withoutBreaks(text: string): string {
  return text.replaceAll(' ', '\u00A0');
}
