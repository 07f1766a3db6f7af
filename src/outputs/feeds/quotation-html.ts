import { outputsText } from '../../interface/strings.ts';
import { absoluteUrl, urls } from '../../urls.ts';
import type { Archive } from '../../archive/archive.ts';
import type { Quote } from '../../archive/records.ts';
import type { Printing } from '../../archive/printing.ts';
import { excerptParagraphs, marksAround } from '../../archive/excerpt.ts';
import { labelsOf, type Labeled } from '../../archive/labels.ts';
import { attributedQuote, attributionLine } from '../../archive/attributed-quote.ts';
import { outletInWords, titleInWords } from '../../archive/source-in-words.ts';
import { authenticWords, wordsOf } from '../../archive/words.ts';
import { bracketed, runs, type Words } from '../../quotation/runs.ts';
import { site } from '../../site.ts';
import { parsedEdtf } from '../../dates/parsed.ts';
import { inWords } from '../../dates/in-words.ts';
import { nonBreaking } from '../../dates/non-breaking.ts';
import { languageAttributes } from '../../quotation/direction.ts';
import { statusExplanation, statusLabel } from '../../quotation/attribution.ts';
import { joinSentences } from '../citation/join-sentences.ts';
import { variantLabel } from '../../quotation/labels.ts';
import { escapeMarkup, link, withAbsoluteUrls } from './html.ts';

type Records = Pick<Archive, 'speakers' | 'sources'>;

/**
 * Prints the words of a quotation as HTML, with quotation marks around the speaker's own words. A reporter's sentence is
 * emphasized.
 */
export function wordsHtml(quote: Words): string {
  const words = runs(quote).map((run) => {
    const { kind, open, text, close } = bracketed(run);
    const html = escapeMarkup(`${open}${text}${close}`).replaceAll('\n', '<br>');
    return kind === 'reported' ? `<em>${html}</em>` : html;
  });
  const language = quote.frame === undefined ? quote.language : site.language;
  return writtenSpan(language, words.join(''));
}

/**
 * Wraps HTML in a `span` that states its language and, where needed, its direction, which isolates it from the text around it.
 */
export function writtenSpan(language: string, html: string): string {
  const { lang, dir } = languageAttributes(language);
  return `<span lang="${lang}"${dir ? ` dir="${dir}"` : ''}>${html}</span>`;
}

/**
 * Prints a quotation as a figure, with the speaker, the date, and labels that link to its page.
 * @param excerpt an excerpt to print instead of the whole quotation: HTML without outer quotation marks, and the printing it is
 * from
 */
export function figureHtml(
  quote: Quote,
  archive: Records,
  excerpt?: { readonly html: string; readonly printing: Printing },
): string {
  const attributed = attributedQuote(quote, archive);
  const words = wordsOf(quote, attributed.speakers);
  const printing: Labeled & Pick<Printing, 'gloss'> = excerpt?.printing ?? quote;
  const who = attributionLine(attributed);
  const line = escapeMarkup(`${who}, ${nonBreaking(inWords(parsedEdtf(quote.said)))}`);
  const label = link(
    absoluteUrl(urls.quote(quote.id)),
    escapeMarkup(labelsOf(printing).join(' · ')),
  );
  const authentic = authenticWords(quote);
  const passages = excerpt
    ? [excerptHtml(excerpt)]
    : [words, ...(authentic ? [authentic] : [])].map(wordsHtml);
  const { gloss } = printing;
  const glossHtml =
    gloss === undefined ? '' : `<p>${escapeMarkup(outputsText.ourTranslation(gloss))}</p>`;
  return `<figure><blockquote>${passages.map((html) => `<p>${html}</p>`).join('')}</blockquote><figcaption>${glossHtml}<p>${line}. ${label}</p></figcaption></figure>`;
}

/**
 * Prints an excerpt with its quotation marks, broken into lines like the record. Each turn of an exchange names its speaker.
 */
function excerptHtml({
  html,
  printing,
}: {
  readonly html: string;
  readonly printing: Printing;
}): string {
  const [open, close] = marksAround(html, printing);
  const paragraphs = excerptParagraphs(html, printing);
  const words = paragraphs.map(({ lines, turn }) => {
    const name = turn && paragraphs.length > 1 ? `${escapeMarkup(turn.name)}: ` : '';
    return `${name}${open}${lines.join('<br>')}${close}`;
  });
  return writtenSpan(printing.language, words.join('<br>'));
}

/** Prints the record of a quotation as HTML: its mark, words, labels and occasion, our note, and its printings. */
export function quotationHtml(quote: Quote, archive: Records & Pick<Archive, 'variantOf'>): string {
  const page = absoluteUrl(urls.quote(quote.id));
  const text = outputsText.quotation;
  const mark = statusLabel(quote);
  const reason = escapeMarkup(joinSentences([statusExplanation(quote), quote.notice]));
  const notice = mark === undefined ? '' : `<p><strong>${mark}.</strong> ${reason}</p>`;
  const occasion =
    quote.occasion === undefined ? '' : `<p>${escapeMarkup(text.occasion(quote.occasion))}</p>`;
  const printings = quote.witnesses.map((witness) => printingItem(witness, quote, archive));
  return [
    notice,
    figureHtml(quote, archive),
    occasion,
    withAbsoluteUrls(quote.html, page),
    `<p>${text.printings}</p><ul>${printings.join('')}</ul>`,
  ].join('');
}

function printingItem(
  witness: Quote['witnesses'][number],
  quote: Quote,
  archive: Records & Pick<Archive, 'variantOf'>,
): string {
  const source = archive.sources.getOrThrow(witness.source);
  const outlet = link(
    source.URL ?? absoluteUrl(urls.source(source.id)),
    escapeMarkup(outletInWords(source) || titleInWords(source)),
  );
  const difference =
    witness.id === quote['copy-text']
      ? outputsText.quotation.copyText
      : variantLabel(archive.variantOf(quote, witness));
  const language = witness.language ?? quote.language;
  const words = wordsHtml({ ...witness, language, frame: undefined });
  return `<li>${outlet}: ${words} (${escapeMarkup(difference)})</li>`;
}
