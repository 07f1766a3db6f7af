import { outputsText } from '../../interface/strings.ts';
import { absoluteUrl, urls } from '../../urls.ts';
import { speakersInSentence, type AttributedQuote } from '../../archive/attributed-quote.ts';
import { escapeMarkup } from '../feeds/html.ts';
import { embedHeight, EMBED_WIDTH } from './size.ts';

/** The HTML that embeds a quotation in another page: an iframe of `/embed/quotes/<id>/`. */
export function embedCode(attributed: AttributedQuote): string {
  const { quote } = attributed;
  const title = escapeMarkup(outputsText.embedTitle(speakersInSentence(attributed)));
  const source = escapeMarkup(absoluteUrl(urls.embed(quote.id)));
  return `<iframe src="${source}" title="${title}" width="${EMBED_WIDTH}" height="${embedHeight(quote)}" style="max-width: 100%; border: 0" loading="lazy"></iframe>`;
}
