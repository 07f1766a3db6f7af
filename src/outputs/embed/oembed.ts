import { absolute, address } from '../../urls.ts';
import { CARD } from '../cards/card.ts';
import { speakerNames, type AttributedQuote } from '../../archive/attributed-quote.ts';
import { site } from '../../site.ts';
import { embedCode } from './code.ts';
import { embedHeight, EMBED_WIDTH } from './size.ts';

/** What oEmbed (oembed.com, 1.0) tells of a quotation's page: the frame, and the card for those who show no frames. */
export function oembed(papers: AttributedQuote, title: string): object {
  const { quote, speakers } = papers;
  return {
    version: '1.0',
    type: 'rich',
    provider_name: site.name,
    provider_url: absolute(address.home),
    title,
    author_name: speakerNames(papers),
    ...(speakers[0] && { author_url: absolute(address.speaker(speakers[0].id)) }),
    html: embedCode(papers),
    width: EMBED_WIDTH,
    height: embedHeight(quote),
    ...(site.cards && {
      thumbnail_url: absolute(address.quoteCard(quote.id)),
      thumbnail_width: CARD.width,
      thumbnail_height: CARD.height,
    }),
  };
}
