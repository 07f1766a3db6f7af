import type { Claim, Quotation, WebPage } from 'schema-dts';
import { quotationText } from '../../interface/strings.ts';
import { absoluteUrl, urls } from '../../urls.ts';
import type { Archive } from '../../archive/archive.ts';
import type { Quote } from '../../archive/records.ts';
import { attributedQuote } from '../../archive/attributed-quote.ts';
import { forms } from '../../quotation/forms.ts';
import { runs } from '../../quotation/runs.ts';
import { changedOn } from '../../archive/changed-on.ts';
import { site } from '../../site.ts';
import { publisherId, websiteId } from './publisher.ts';
import { sourceNode } from './source.ts';
import { speakerNode } from './speaker.ts';
import { evidenceDate, publicationTime } from './time.ts';

type Records = Pick<Archive, 'speakers' | 'sources'>;

/** The id by which other nodes refer to a quotation. */
export function quotationId(id: string): string {
  return `${absoluteUrl(urls.quote(id))}#quotation`;
}

/**
 * A quotation: a `Quotation` where the words are the speaker's own. A reporter's sentence is a `Claim` that the speaker
 * made; the words quoted in it are `Quotation`s that are parts of it.
 */
export function quotationNode(quote: Quote, archive: Records): Quotation | Claim {
  const { speakers, origin, read } = attributedQuote(quote, archive);
  const date = evidenceDate(quote.said);
  const common = {
    '@id': quotationId(quote.id),
    url: absoluteUrl(urls.quote(quote.id)),
    text: quote.text,
    ...(quote.language !== 'und' && { inLanguage: quote.language }),
    author: speakers.map(speakerNode),
    ...(date !== undefined && { dateCreated: date }),
    ...(quote.status === 'withdrawn' && { creativeWorkStatus: quotationText.withdrawn }),
  } as const;
  if (forms[quote.form].sentence === 'speaker') {
    return {
      '@type': 'Quotation',
      ...common,
      ...translated(quote),
      isBasedOn: sourceNode(read),
    };
  }
  const appearances = new Set(quote.witnesses.map(({ source }) => source));
  const hasQuotedWords = forms[quote.form].marks === 'inside';
  const quoted = hasQuotedWords ? runs(quote).filter(({ kind }) => kind === 'quoted') : [];
  return {
    '@type': 'Claim',
    ...common,
    ...translated(quote),
    firstAppearance: sourceNode(origin),
    appearance: [...appearances].map((id) => sourceNode(archive.sources.getOrThrow(id))),
    ...(quoted.length > 0 && {
      hasPart: quoted.map(({ text }) => ({ '@type': 'Quotation' as const, text })),
    }),
  };
}

/** The page of a quotation, which is ours, although the words on it are not. */
export function quotationPageNode(quote: Quote, title: string, archive: Records): WebPage {
  const url = absoluteUrl(urls.quote(quote.id));
  const changed = changedOn(quote);
  return {
    '@type': 'WebPage',
    '@id': url,
    url,
    name: title,
    inLanguage: site.language,
    ...(quote.published !== undefined && { datePublished: publicationTime(quote.published) }),
    ...(changed !== undefined && { dateModified: publicationTime(changed) }),
    isPartOf: { '@id': websiteId },
    publisher: { '@id': publisherId },
    license: site.license.url,
    mainEntity: quotationNode(quote, archive),
  };
}

/** The words in the language in which they were said, if we have them. */
function translated({ original, translation }: Quote): { translationOfWork?: Quotation } {
  const language = original?.language ?? translation?.from ?? 'und';
  if (!translation || language === 'und') return {};
  return {
    translationOfWork: {
      '@type': 'Quotation',
      inLanguage: language,
      ...(original && { text: original.text }),
    },
  };
}
