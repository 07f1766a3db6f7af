import { pathIfShown } from '../../sections.ts';
import { absoluteUrl, urls } from '../../urls.ts';
import { CARD } from '../cards/card.ts';
import { attributionLine, type AttributedQuote } from '../../archive/attributed-quote.ts';
import { isSaid } from '../../quotation/said.ts';
import { site } from '../../site.ts';
import { embedCode } from './code.ts';
import { embedHeight, EMBED_WIDTH } from './size.ts';

/** Makes the oEmbed response (oembed.com, 1.0) for a quotation: its iframe, and its card for sites that do not show frames. */
export function oembed(attributed: AttributedQuote, title: string): object {
  const { quote, speakers } = attributed;
  return {
    version: '1.0',
    type: 'rich',
    provider_name: site.name,
    provider_url: absoluteUrl(urls.home),
    title,
    ...(isSaid(quote) && { author_name: attributionLine(attributed) }),
    ...(isSaid(quote) &&
      speakers[0] &&
      pathIfShown(urls.speakers) && { author_url: absoluteUrl(urls.speaker(speakers[0].id)) }),
    html: embedCode(attributed),
    width: EMBED_WIDTH,
    height: embedHeight(attributed),
    ...(site.cards && {
      thumbnail_url: absoluteUrl(urls.quoteCard(quote.id)),
      thumbnail_width: CARD.width,
      thumbnail_height: CARD.height,
    }),
  };
}
