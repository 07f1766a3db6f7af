import { absolute, address } from '../../urls.ts';
import type { Archive } from '../../archive/archive.ts';
import type { Quote, Source } from '../../archive/records.ts';
import { roleAt } from '../../archive/role.ts';
import { labelsOf } from '../../archive/labels.ts';
import { nameInWords } from '../../archive/source-in-words.ts';
import { bounds } from '../../dates/bounds.ts';
import { parsedEdtf } from '../../dates/parsed.ts';
import { inWords } from '../../dates/in-words.ts';
import { changedOn } from '../../archive/changed-on.ts';
import type { QuoteRecord, SourceRecord, WitnessRecord } from './quote-data-schema.ts';

/** Makes a quotation's record for programs. */
export function quoteData(quote: Quote, archive: Archive): QuoteRecord {
  const { id, said, status } = quote;
  const date = parsedEdtf(said);
  const changed = changedOn(quote);
  return {
    id,
    url: absolute(address.quote(id)),
    // The archive has no drafts.
    status: status === 'draft' ? 'published' : status,
    notice: quote.notice,
    published: quote.published,
    changed,
    form: quote.form,
    medium: quote.medium,
    labels: labelsOf(quote),
    speakers: quote.speakers.map((speaker) => {
      const { name, type, roles } = archive.speakers.getOrThrow(speaker);
      const role = roleAt({ roles }, said);
      return {
        id: speaker,
        url: absolute(address.speaker(speaker)),
        name,
        type,
        role: role && { title: role.title, organization: role.organization },
      };
    }),
    text: quote.text,
    language: quote.language,
    translation: quote.translation,
    original: quote.original,
    gloss: quote.gloss,
    frame: quote.frame,
    said: { edtf: said, words: inWords(date), ...bounds(date), note: quote['said-note'] },
    occasion: quote.occasion,
    copyText: quote['copy-text'],
    chain: quote.chain.map((source) => sourceRecord(archive.sources.getOrThrow(source))),
    witnesses: quote.witnesses.map((witness) => ({
      ...witness,
      source: sourceRecord(archive.sources.getOrThrow(witness.source)),
      language: witness.language ?? quote.language,
      ...differences(quote, witness, archive),
    })),
    related: quote.related.map(({ quote: other, as }) => ({
      id: other,
      url: absolute(address.quote(other)),
      as,
    })),
    topics: quote.topics.map((topic) => ({
      id: topic,
      url: absolute(address.topic(topic)),
      title: archive.topics.getOrThrow(topic).title,
    })),
    articles: archive.articlesUsing(id).map((article) => ({
      id: article.id,
      url: absolute(address.article(article.id)),
      title: article.title,
    })),
    corrections: quote.corrections.map((correction) => ({ ...correction })),
  };
}

/** How a witness differs from the copy-text, and from the one that it follows. */
function differences(
  quote: Quote,
  witness: Quote['witnesses'][number],
  { variantOf, stepOf }: Archive,
): Pick<WitnessRecord, 'class' | 'formChange' | 'signs' | 'repeats' | 'step'> {
  if (witness.id === quote['copy-text']) return { class: 'copy-text', signs: [] };
  const { class: variant, formChange, signs, repeats } = variantOf(quote, witness);
  const step = stepOf(quote, witness);
  return {
    class: variant,
    formChange,
    signs: [...signs],
    repeats,
    step: step && { class: step.class, formChange: step.formChange, signs: [...step.signs] },
  };
}

function sourceRecord(source: Source): SourceRecord {
  const { id, type, title, description, wire, author, issued, language } = source;
  return {
    id,
    url: absolute(address.source(id)),
    type,
    title,
    description,
    container: source['container-title'],
    wire,
    authors: author.map(nameInWords),
    issued,
    address: source.URL,
    language,
    standing: source.standing,
    read: source.read,
    reliability: source.reliability,
  };
}
