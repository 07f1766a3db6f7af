import { pathIfShown } from '../../sections.ts';
import { absoluteUrl, urls } from '../../urls.ts';
import type { Archive } from '../../archive/archive.ts';
import type { Quote, Source, Speaker } from '../../archive/records.ts';
import { roleAt } from '../../archive/role.ts';
import { authorOf } from '../../archive/attributed-quote.ts';
import { labelsOf } from '../../archive/labels.ts';
import { nameInWords } from '../../archive/source-in-words.ts';
import { bounds } from '../../dates/bounds.ts';
import { isoDay } from '../../dates/day-number.ts';
import { parsedEdtf } from '../../dates/parsed.ts';
import { inWords } from '../../dates/in-words.ts';
import { changedOn } from '../../archive/changed-on.ts';
import { statusLabel } from '../../quotation/attribution.ts';
import { publicationOf } from '../../schemas/source.ts';
import type { QuoteRecord, SourceRecord } from './quote-data-schema.ts';

/** Makes a quotation's record as published for programs. */
export function quoteData(quote: Quote, archive: Archive): QuoteRecord {
  const { id, said, status } = quote;
  const date = parsedEdtf(said);
  const { earliest, latest } = bounds(date);
  const changed = changedOn(quote);
  const author = authorOf(quote, archive);
  return {
    id,
    url: absoluteUrl(urls.quote(id)),
    // The archive has no drafts.
    status: status === 'draft' ? 'published' : status,
    notice: quote.notice,
    published: quote.published,
    changed,
    form: quote.form,
    medium: quote.medium,
    attribution: quote.attribution ?? 'said',
    mark: statusLabel(quote),
    labels: labelsOf(quote),
    author: author && speakerReference(author),
    oneOfSpeakers: quote['one-of-speakers'],
    speakers: quote.speakers.map((speaker) => {
      const { name, type, roles } = archive.speakers.getOrThrow(speaker);
      const role = roleAt({ roles }, said);
      return {
        id: speaker,
        url: speakerUrl(speaker),
        name,
        type,
        role: role && { title: role.title, organization: role.organization },
      };
    }),
    text: quote.text,
    turns: quote.turns?.map(({ speaker, text, language = quote.language }) => ({
      speaker,
      text,
      language,
    })),
    language: quote.language,
    translation: quote.translation,
    original: quote.original,
    gloss: quote.gloss,
    frame: quote.frame,
    said: {
      edtf: said,
      words: inWords(date),
      ...(earliest !== undefined && { earliest: isoDay(earliest) }),
      ...(latest !== undefined && { latest: isoDay(latest) }),
      note: quote['said-note'],
    },
    occasion: quote.occasion,
    verdict: archive.verdictOf(quote),
    copyText: quote['copy-text'],
    chain: quote.chain.map((source) => sourceRecord(archive.sources.getOrThrow(source))),
    witnesses: quote.witnesses.map((witness) => ({
      ...witness,
      source: sourceRecord(archive.sources.getOrThrow(witness.source)),
      as:
        witness.as === undefined
          ? undefined
          : speakerReference(archive.speakers.getOrThrow(witness.as)),
      language: witness.language ?? quote.language,
      ...differences(quote, witness, archive),
    })),
    related: quote.related.map(({ quote: other, as }) => ({
      id: other,
      url: absoluteUrl(urls.quote(other)),
      as,
    })),
    topics: quote.topics.map((topic) => ({
      id: topic,
      url: absoluteUrl(urls.topic(topic)),
      title: archive.topics.getOrThrow(topic).title,
    })),
    articles: archive.articlesUsing(id).map((article) => ({
      id: article.id,
      url: absoluteUrl(urls.article(article.id)),
      title: article.title,
    })),
    corrections: quote.corrections.map((correction) => ({ ...correction })),
  };
}

function speakerReference({ id, name }: Speaker): QuoteRecord['witnesses'][number]['as'] {
  return { id, url: speakerUrl(id), name };
}

function speakerUrl(id: string): string | undefined {
  const page = pathIfShown(urls.speaker(id));
  return page && absoluteUrl(page);
}

/** How a witness differs from the copy-text and from the witness it follows. */
function differences(
  quote: Quote,
  witness: Quote['witnesses'][number],
  { variantOf, variantFromParent }: Archive,
): Pick<QuoteRecord['witnesses'][number], 'class' | 'formChange' | 'signs' | 'repeats' | 'step'> {
  if (witness.id === quote['copy-text']) return { class: 'copy-text', signs: [] };
  const { class: variant, formChange, signs, repeats } = variantOf(quote, witness);
  const step = variantFromParent(quote, witness);
  return {
    class: variant,
    formChange,
    signs: [...signs],
    repeats,
    step: step && { class: step.class, formChange: step.formChange, signs: [...step.signs] },
  };
}

function sourceRecord(source: Source): SourceRecord {
  const { id, type, title, description, wire, author, issued, language, note } = source;
  const publication = publicationOf(source);
  return {
    id,
    url: absoluteUrl(urls.source(id)),
    type,
    title,
    description,
    container: source['container-title'],
    wire,
    authors: author.map(nameInWords),
    issued,
    publication: publication.length > 0 ? Object.fromEntries(publication) : undefined,
    address: source.URL,
    accessed: source.accessed,
    archive: source['archive-url'],
    language,
    note,
    standing: source.standing,
    read: source.read,
    reliability: source.reliability,
  };
}
