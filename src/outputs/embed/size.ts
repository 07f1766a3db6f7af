import { parsedEdtf } from '../../dates/parsed.ts';
import { inWords } from '../../dates/in-words.ts';
import type { AttributedQuote } from '../../archive/attributed-quote.ts';
import { labelLine } from '../../archive/labels.ts';
import type { Quote } from '../../archive/records.ts';
import { roleAt } from '../../archive/role.ts';
import { outletInWords, titleInWords } from '../../archive/source-in-words.ts';
import { authenticWords, wordsOf } from '../../archive/words.ts';
import { pagesText, quotationText } from '../../interface/strings.ts';
import { attributionWords, markMeaning } from '../../quotation/attribution.ts';
import { runs } from '../../quotation/runs.ts';
import { site } from '../../site.ts';
import { notice, printedIn } from '../citation/quotation-citation.ts';
import { textHeight, type TextStyle } from './text-lines.ts';

/** The width of an iframe, in pixels, where there is room. */
export const EMBED_WIDTH = 600;

/** What is left of it within the border and the padding of the frame, and beside the line of a quotation. */
const INNER = EMBED_WIDTH - 34;
const QUOTED = INNER - 22;

/** How the page that is framed sets its texts: see `EmbeddedQuotation.astro` and `quotation.css`. */
const WORDS: TextStyle = { size: 21.4, leading: 30, width: QUOTED };
const CAPTION: TextStyle = { size: 16, leading: 22.4, width: QUOTED };
const LABEL: TextStyle = { size: 14, leading: 19.6, width: QUOTED };
const VERDICT: TextStyle = { size: 16, leading: 22.4, width: INNER };
const SOURCE: TextStyle = { size: 14, leading: 19.6, width: INNER };
const NOTICE: TextStyle = { size: 16, leading: 24.8, width: INNER - 36 };

/** The space around and between the parts that every embed has, with the drawing; around a notice; and between lines. */
const AROUND = 34 + 8 + 12 + 8 + 32 + 13;
const AROUND_NOTICE = 44;
const BETWEEN = 8;

/** A height, in pixels, in which a whole embedded quotation fits at full width; narrower iframes scroll. */
export function embedHeight(attributed: AttributedQuote): number {
  const { quote, read } = attributed;
  const marked = notice(attributed);
  const labels = `${labelLine(quote)} · ${unbroken(inWords(parsedEdtf(quote.said)))}`;
  const source = `${printedIn(attributed)} ${outletInWords(read) || titleInWords(read)}. ${pagesText.share.embedded(site.name)}`;
  return Math.ceil(
    AROUND +
      (marked === undefined ? 0 : AROUND_NOTICE + textHeight(marked, NOTICE)) +
      wordsHeight(attributed) +
      (quote.gloss === undefined
        ? 0
        : BETWEEN + textHeight(`${pagesText.quotations.ourEnglish} ${quote.gloss}`, CAPTION)) +
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
  const heights = passages.map((passage) => textHeight(passage, WORDS) + (turns ? BETWEEN : 0));
  return heights.reduce((sum, height) => sum + height, 0);
}

/** The speakers with the roles that they held then. */
function namesIn({ quote, speakers, author }: AttributedQuote): string {
  const { to, by } = attributionWords(quote);
  const names = speakers.map((speaker) => {
    const role = speaker.type === 'unnamed' ? undefined : roleAt(speaker, quote.said);
    return [speaker.name, role?.title, role?.organization].filter(Boolean).join(', ');
  });
  const written = author ? `${quotationText.attribution.between}${by}${author.name}` : '';
  return `${to}${names.join('; ')}${written}`;
}

/** The verdict, or the longest that can be computed for want of one. */
function verdictIn(quote: Quote): string {
  const text = quotationText.verdict;
  if (quote.verdict !== undefined) return quote.verdict;
  const computed =
    quote.witnesses.length > 1 ? `${text.undecided} ${text.elsewhere}` : text.seenOnce;
  return markMeaning(quote) ?? computed;
}

function unbroken(text: string): string {
  return text.replaceAll(' ', '\u00A0');
}
