import type { Claim, Quotation, WebPage } from 'schema-dts';
import { absoluteUrl, urls } from '../../urls.ts';
import type { Archive } from '../../archive/archive.ts';
import type { Quote, Speaker } from '../../archive/records.ts';
import { attributedQuote, attributionLine } from '../../archive/attributed-quote.ts';
import { statusLabel } from '../../quotation/attribution.ts';
import { isSaid } from '../../quotation/said.ts';
import { forms } from '../../quotation/forms.ts';
import { runs } from '../../quotation/runs.ts';
import { wordsOf } from '../../archive/words.ts';
import { changedOn } from '../../archive/changed-on.ts';
import { site } from '../../site.ts';
import { publisherId, websiteId } from './publisher.ts';
import { sourceNode } from './source.ts';
import { speakerNode } from './speaker.ts';
import { evidenceDate, publicationTime } from './time.ts';

type Records = Pick<Archive, 'speakers' | 'sources'>;

/** The id that other nodes use to refer to a quotation. */
export function quotationId(id: string): string {
  return `${absoluteUrl(urls.quote(id))}#quotation`;
}

/**
 * Describes a quotation. The speaker's own words are a `Quotation`. A reporter's sentence is a `Claim` made by the speaker, and
 * any words quoted in it are `Quotation`s that are part of it. Words that the speaker may not have said have no author or date,
 * only a status and a description that says to whom they are attributed. Words spoken by one of several possible speakers have
 * no author either.
 */
export function quotationNode(quote: Quote, archive: Records): Quotation | Claim {
  const attributed = attributedQuote(quote, archive);
  const { speakers, origin, read } = attributed;
  const isKnown = isSaid(quote) && !quote['one-of-speakers'];
  const mark = statusLabel(quote);
  const date = evidenceDate(quote.said);
  const common = {
    '@id': quotationId(quote.id),
    url: absoluteUrl(urls.quote(quote.id)),
    text: quote.text,
    ...(quote.language !== 'und' && { inLanguage: quote.language }),
    ...(isKnown
      ? { author: speakers.map(speakerNode) }
      : { description: attributionLine(attributed) }),
    ...(isSaid(quote) && date !== undefined && { dateCreated: date }),
    ...(mark !== undefined && { creativeWorkStatus: mark }),
  } as const;
  if (forms[quote.form].sentence === 'speaker') {
    return {
      '@type': 'Quotation',
      ...common,
      ...originalOf(quote),
      ...turnNodes(quote, speakers, isKnown),
      isBasedOn: sourceNode(read),
    };
  }
  const appearances = new Set(quote.witnesses.map(({ source }) => source));
  const hasQuotedWords = forms[quote.form].marks === 'inside';
  const quotedRuns = hasQuotedWords
    ? runs(wordsOf(quote, speakers)).filter(({ kind }) => kind === 'quoted')
    : [];
  return {
    '@type': 'Claim',
    ...common,
    ...originalOf(quote),
    firstAppearance: sourceNode(origin),
    appearance: [...appearances].map((id) => sourceNode(archive.sources.getOrThrow(id))),
    ...(quotedRuns.length > 0 && {
      hasPart: quotedRuns.map(({ text }) => ({ '@type': 'Quotation' as const, text })),
    }),
  };
}

/** The turns of an exchange, each with its speaker; empty for any other quotation. */
function turnNodes(
  { turns }: Quote,
  speakers: readonly Speaker[],
  isKnown: boolean,
): { hasPart?: Quotation[] } {
  if (!turns) return {};
  return {
    hasPart: turns.map(({ speaker, text }) => ({
      '@type': 'Quotation',
      text,
      ...(isKnown && { author: speakers.filter(({ id }) => id === speaker).map(speakerNode) }),
    })),
  };
}

/** Describes a quotation's page, which is ours even though the words on it are not. */
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

/** The original of translated words: its language and, if we have it, its text. Empty if that language is unknown. */
function originalOf({ original, translation }: Quote): { translationOfWork?: Quotation } {
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
