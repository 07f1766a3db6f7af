import { absolute, address } from '../../urls.ts';
import { speakersInSentence, type AttributedQuote } from '../../archive/attributed-quote.ts';
import { escapeMarkup } from '../feeds/html.ts';
import { site } from '../../site.ts';
import { embedHeight, EMBED_WIDTH } from './size.ts';

/** The HTML that sets a quotation into another page: a frame with what `/embed/quotes/<id>/` shows. */
export function embedCode(papers: AttributedQuote): string {
  const { quote } = papers;
  const title = escapeMarkup(`A quotation of ${speakersInSentence(papers)}, at ${site.name}`);
  const source = escapeMarkup(absolute(address.embed(quote.id)));
  return `<iframe src="${source}" title="${title}" width="${EMBED_WIDTH}" height="${embedHeight(quote)}" style="max-width: 100%; border: 0" loading="lazy"></iframe>`;
}
