/** A quotation in a text, and the witness it follows; undefined for the copy-text. */
export interface QuotedPrinting {
  readonly id: string;
  readonly witness: string | undefined;
}

/** A piece of a rendered body: HTML, or a marker that a page replaces with the content of a record. */
export type Segment =
  | { readonly kind: 'html'; readonly html: string }
  | {
      readonly kind: 'quotation';
      readonly display: 'inline' | 'block';
      readonly id: string;
      readonly witness: string | undefined;
      /** The words as the article prints them, escaped for HTML. */
      readonly html: string;
    }
  | { readonly kind: 'note'; readonly source: string; readonly number: number }
  | { readonly kind: 'collation'; readonly id: string }
  /** The margin of the paragraph before it: its quotations, by printing, and the ids of its sources. */
  | {
      readonly kind: 'margin';
      readonly quotes: readonly QuotedPrinting[];
      readonly sources: readonly string[];
    };

const marker = /<v-(quote|note|collation|margin)((?: data-[a-z]+="[^"]*")*)>([\s\S]*?)<\/v-\1>/g;
const attribute = / data-([a-z]+)="([^"]*)"/g;

/** Cuts a rendered body at its markers. Joining the pieces in order gives the whole body. */
export function segments(html: string): Segment[] {
  const pieces: Segment[] = [];
  let end = 0;
  for (const match of html.matchAll(marker)) {
    if (match.index > end) pieces.push({ kind: 'html', html: html.slice(end, match.index) });
    pieces.push(pieceOf(match[1] ?? '', attributesOf(match[2] ?? ''), match[3] ?? ''));
    end = match.index + match[0].length;
  }
  if (end < html.length) pieces.push({ kind: 'html', html: html.slice(end) });
  return pieces;
}

function attributesOf(text: string): Map<string, string> {
  return new Map([...text.matchAll(attribute)].map((match) => [match[1] ?? '', match[2] ?? '']));
}

function pieceOf(name: string, attributes: Map<string, string>, inner: string): Segment {
  const id = attributes.get('id') ?? '';
  if (name === 'note') {
    return {
      kind: 'note',
      source: attributes.get('source') ?? '',
      number: Number(attributes.get('number')),
    };
  }
  if (name === 'margin')
    return {
      kind: 'margin',
      quotes: list(attributes.get('quotes')).map(quotedPrinting),
      sources: list(attributes.get('notes')),
    };
  if (name === 'collation') return { kind: 'collation', id };
  const display = attributes.get('display') === 'block' ? 'block' : 'inline';
  return {
    kind: 'quotation',
    display,
    id,
    witness: attributes.get('witness'),
    html: inner.replace(/<\/?span>/g, '').trim(),
  };
}

function list(ids = ''): string[] {
  return ids.split(' ').filter(Boolean);
}

/** Parses a printing as `rehypeMargins` writes it: the quotation's id, and the witness's after a slash if one is named. */
function quotedPrinting(text: string): QuotedPrinting {
  const [id = '', witness] = text.split('/');
  return { id, witness };
}
