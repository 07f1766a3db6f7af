import { absolute, address } from '../../urls.ts';
import type { Archive } from '../../archive/archive.ts';
import type { Quote } from '../../archive/records.ts';
import type { Printing } from '../../archive/printing.ts';
import { labelsOf } from '../../archive/labels.ts';
import { attributedQuote, speakerNames } from '../../archive/attributed-quote.ts';
import { outletInWords, titleInWords } from '../../archive/source-in-words.ts';
import { forms } from '../../quotation/forms.ts';
import { bracketed, runs } from '../../quotation/runs.ts';
import { parsedEdtf } from '../../dates/parsed.ts';
import { inWords } from '../../dates/in-words.ts';
import { classLabel } from '../../quotation/labels.ts';
import { escapeMarkup, link, withFullAddresses } from './html.ts';

type Records = Pick<Archive, 'speakers' | 'sources'>;

/** The words of a quotation, with marks around the speaker's own; a reporter's sentence is emphasized. */
export function wordsHtml(quote: Pick<Quote, 'text' | 'form' | 'language' | 'frame'>): string {
  const words = runs(quote)
    .map(bracketed)
    .map(({ open, text, close }) => escapeMarkup(`${open}${text}${close}`))
    .join('');
  const set = forms[quote.form].marks === 'none' ? `<em>${words}</em>` : words;
  return `<span lang="${quote.frame === undefined ? quote.language : 'en'}">${set}</span>`;
}

/**
 * A quotation set off, with who said it, when, and what kind of words they are, all of which link to its page.
 * @param excerpt the words where they are not the whole, or another printing's: HTML, with their marks
 */
export function figureHtml(
  quote: Quote,
  archive: Records,
  excerpt?: { readonly html: string; readonly printing: Printing },
): string {
  const printing: Printing = excerpt?.printing ?? quote;
  const papers = attributedQuote(quote, archive);
  const who = escapeMarkup(`${speakerNames(papers)}, ${inWords(parsedEdtf(quote.said))}`);
  const label = link(
    absolute(address.quote(quote.id)),
    escapeMarkup(labelsOf(printing).join(' · ')),
  );
  const gloss =
    printing.gloss === undefined ? '' : `<p>Our English: ${escapeMarkup(printing.gloss)}</p>`;
  return `<figure><blockquote><p>${excerpt?.html ?? wordsHtml(quote)}</p></blockquote><figcaption>${gloss}<p>${who}. ${label}</p></figcaption></figure>`;
}

/** All that is on record of a quotation: its words and papers, our note, and how others printed it. */
export function quotationHtml(quote: Quote, archive: Records & Pick<Archive, 'variantOf'>): string {
  const page = absolute(address.quote(quote.id));
  const withdrawn =
    quote.status === 'withdrawn'
      ? `<p><strong>Withdrawn.</strong> ${escapeMarkup(quote.notice ?? '')}</p>`
      : '';
  const occasion =
    quote.occasion === undefined ? '' : `<p>${escapeMarkup(`Occasion: ${quote.occasion}.`)}</p>`;
  const printings = quote.witnesses.map((witness) => {
    const source = archive.sources.getOrThrow(witness.source);
    const outlet = link(
      source.URL ?? absolute(address.source(source.id)),
      escapeMarkup(outletInWords(source) || titleInWords(source)),
    );
    const isCopyText = witness.id === quote['copy-text'];
    const standing = isCopyText
      ? 'The wording we follow'
      : classLabel(archive.variantOf(quote, witness).class);
    const words = wordsHtml({
      ...witness,
      language: witness.language ?? quote.language,
      frame: undefined,
    });
    return `<li>${outlet}: ${words} (${escapeMarkup(standing)})</li>`;
  });
  return [
    withdrawn,
    figureHtml(quote, archive),
    occasion,
    withFullAddresses(quote.html, page),
    `<p>Printings:</p><ul>${printings.join('')}</ul>`,
  ].join('');
}
