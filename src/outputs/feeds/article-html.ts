import { outputsText } from '../../interface/strings.ts';
import { absoluteUrl, path, urls } from '../../urls.ts';
import type { Archive } from '../../archive/archive.ts';
import type { Article, Quote } from '../../archive/records.ts';
import { attributedQuote } from '../../archive/attributed-quote.ts';
import { inlineExcerpt } from '../../archive/excerpt.ts';
import { printingOf, type Printing } from '../../archive/printing.ts';
import { sourceInProse } from '../../archive/source-in-words.ts';
import { segments, type Segment } from '../../markdown/segments.ts';
import { wordsOf } from '../../archive/words.ts';
import { statusLabel } from '../../quotation/attribution.ts';
import { joinSentences } from '../citation/join-sentences.ts';
import { escapeMarkup, link, withAbsoluteUrls } from './html.ts';
import { figureHtml, wordsHtml, writtenSpan } from './quotation-html.ts';

const text = outputsText.article;

type Records = Pick<Archive, 'quotes' | 'speakers' | 'sources' | 'variantOf'>;

/** Prints the full text of an article as HTML, with its quotations, key quotes, unverified points and sources. */
export function articleHtml(article: Article, archive: Records): string {
  const page = absoluteUrl(urls.article(article.id));
  const pieces = segments(article.html);
  const body = pieces.map((piece, index) => {
    // Without a space, notes 6 and 16 side by side would read as 616.
    const space = piece.kind === 'note' && pieces[index - 1]?.kind === 'note' ? ' ' : '';
    return `${space}${pieceHtml(piece, page, archive)}`;
  });
  const keyQuotes = article['key-quotes'].map(
    ({ quote, note }) =>
      `${figureHtml(archive.quotes.getOrThrow(quote), archive)}<p>${escapeMarkup(note)}</p>`,
  );
  const sources = article.references.sources.map((id) => archive.sources.getOrThrow(id));
  return [
    `<p>${escapeMarkup(article.dek)}</p>`,
    ...body,
    ...section(text.keyQuotes, keyQuotes.join('')),
    ...section(text.unverified, list('ul', article.unverified.map(escapeMarkup))),
    ...section(
      text.sources,
      list(
        'ol',
        sources.map((source) => escapeMarkup(sourceInProse(source))),
      ),
    ),
  ].join('');
}

function pieceHtml(piece: Segment, page: string, archive: Records): string {
  switch (piece.kind) {
    case 'html':
      return withAbsoluteUrls(piece.html, page);
    case 'note':
      return `<sup>${link(`${page}#note-${piece.number}`, String(piece.number))}</sup>`;
    case 'picture': {
      const address = absoluteUrl(path(`images/${piece.image}`));
      return `<img src="${escapeMarkup(address)}" alt="${escapeMarkup(piece.alt)}">`;
    }
    case 'margin':
      return '';
    case 'collation': {
      const quote = archive.quotes.getOrThrow(piece.id);
      const { speakers } = attributedQuote(quote, archive);
      const collation = link(absoluteUrl(urls.quote(quote.id)), text.collation);
      const mark = statusLabel(quote);
      const prefix = mark === undefined ? '' : `${escapeMarkup(mark)}: `;
      const words = wordsOf(quote, speakers);
      const end = joinSentences([words.text]) === words.text ? '' : '.';
      return `<p>${prefix}${wordsHtml(words)}${end} ${collation}</p>`;
    }
    case 'state': {
      const quote = archive.quotes.getOrThrow(piece.id);
      const printing = printingOf(quote, piece.witness, archive);
      return figureHtml(quote, archive, { html: escapeMarkup(printing.text), printing });
    }
    case 'quotation': {
      const quote = archive.quotes.getOrThrow(piece.id);
      const printing = printingOf(quote, piece.witness, archive);
      return piece.display === 'inline'
        ? inlineHtml(piece.html, quote, printing)
        : figureHtml(quote, archive, { html: piece.html, printing });
    }
  }
}

/** Prints a quotation within a sentence, followed by its mark if it has one. */
function inlineHtml(html: string, quote: Quote, printing: Printing): string {
  const words = writtenSpan(printing.language, inlineExcerpt(html, printing));
  const mark = statusLabel(quote);
  const suffix = mark === undefined ? '' : ` (${escapeMarkup(mark)})`;
  return `${link(absoluteUrl(urls.quote(quote.id)), words)}${suffix}`;
}

function section(title: string, html: string): string[] {
  return html === '' ? [] : [`<h2>${title}</h2>`, html];
}

function list(tag: 'ul' | 'ol', items: readonly string[]): string {
  if (items.length === 0) return '';
  return `<${tag}>${items.map((item) => `<li>${item}</li>`).join('')}</${tag}>`;
}
