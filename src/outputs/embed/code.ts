import { outputsText } from '../../interface/strings.ts';
import { absoluteUrl, urls } from '../../urls.ts';
import { attributionInSentence, type AttributedQuote } from '../../archive/attributed-quote.ts';
import { isSaid } from '../../quotation/said.ts';
import { withStatusLabel } from '../../quotation/attribution.ts';
import { site } from '../../site.ts';
import { escapeMarkup } from '../feeds/html.ts';
import { embedHeight, EMBED_WIDTH } from './size.ts';

/** The title of the frame: the quotation’s mark, if it has one, and to whom it is attributed. */
function embedTitle(attributed: AttributedQuote): string {
  const { quote } = attributed;
  const title = outputsText.embedTitle(attributionInSentence(attributed), isSaid(quote), site.name);
  return withStatusLabel(quote, title);
}

/** Makes the HTML that embeds a quotation in another page: an iframe of `/embed/quotes/<id>/`. */
export function embedCode(attributed: AttributedQuote): string {
  const { quote } = attributed;
  const title = escapeMarkup(embedTitle(attributed));
  const source = escapeMarkup(absoluteUrl(urls.embed(quote.id)));
  return `<iframe src="${source}" title="${title}" width="${EMBED_WIDTH}" height="${embedHeight(attributed)}" style="max-width: 100%; border: 0" loading="lazy"></iframe>`;
}
