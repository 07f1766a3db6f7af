/** A quotation in a text, and the witness whose words it has; undefined for the copy-text. */
export interface QuotedPrinting {
  readonly id: string;
  readonly witness: string | undefined;
}

/** A segment of a rendered body: HTML, or a marker that a page replaces with content from a record. */
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
  | {
      readonly kind: 'collation';
      readonly id: string;
      /** The ids of the witnesses to show; if empty, all of them. */
      readonly only: readonly string[];
    }
  /** The words of one printing, in a state of a scene. */
  | {
      readonly kind: 'state';
      readonly id: string;
      readonly witness: string;
      /** The position of the state in its scene, counted from 1. */
      readonly number: number;
      /** The number of states in the scene. */
      readonly count: number;
    }
  /** A picture: the name of its file in `images`, and its description. */
  | { readonly kind: 'picture'; readonly image: string; readonly alt: string }
  /** The margin notes for the paragraph before it: the printings it quotes, and the ids of the sources it cites. */
  | {
      readonly kind: 'margin';
      readonly quotes: readonly QuotedPrinting[];
      readonly sources: readonly string[];
    };

const MARKER =
  /<v-(quote|note|collation|state|picture|margin)((?: data-[a-z]+="[^"]*")*)>([\s\S]*?)<\/v-\1>/g;
const ATTRIBUTE = / data-([a-z]+)="([^"]*)"/g;

/** Splits a rendered body at its markers. */
export function segments(html: string): Segment[] {
  const found: Segment[] = [];
  let end = 0;
  for (const match of html.matchAll(MARKER)) {
    if (match.index > end) found.push({ kind: 'html', html: html.slice(end, match.index) });
    found.push(segmentOf(match[1] ?? '', attributesOf(match[2] ?? ''), match[3] ?? ''));
    end = match.index + match[0].length;
  }
  if (end < html.length) found.push({ kind: 'html', html: html.slice(end) });
  return found;
}

function attributesOf(text: string): Map<string, string> {
  return new Map([...text.matchAll(ATTRIBUTE)].map((match) => [match[1] ?? '', match[2] ?? '']));
}

function segmentOf(name: string, attributes: ReadonlyMap<string, string>, inner: string): Segment {
  const id = attributes.get('id') ?? '';
  switch (name) {
    case 'note':
      return {
        kind: 'note',
        source: attributes.get('source') ?? '',
        number: Number(attributes.get('number')),
      };
    case 'margin':
      return {
        kind: 'margin',
        quotes: splitIds(attributes.get('quotes')).map(quotedPrinting),
        sources: splitIds(attributes.get('notes')),
      };
    case 'picture':
      return {
        kind: 'picture',
        image: attributes.get('src') ?? '',
        alt: unescaped(attributes.get('alt') ?? ''),
      };
    case 'collation':
      return { kind: 'collation', id, only: splitIds(attributes.get('only')) };
    case 'state':
      return {
        kind: 'state',
        id,
        witness: attributes.get('witness') ?? '',
        number: Number(attributes.get('number')),
        count: Number(attributes.get('count')),
      };
    default:
      return {
        kind: 'quotation',
        display: attributes.get('display') === 'block' ? 'block' : 'inline',
        id,
        witness: attributes.get('witness'),
        html: inner.replace(/<\/?span>/g, '').trim(),
      };
  }
}

/** The plain text of an escaped attribute. */
function unescaped(value: string): string {
  return value
    .replace(/&(?:#x22|#34|quot);/gi, '"')
    .replace(/&(?:#x3C|#60|lt);/gi, '<')
    .replace(/&(?:#x26|#38|amp);/gi, '&');
}

function splitIds(ids = ''): string[] {
  return ids.split(/\s+/).filter(Boolean);
}

/**
 * Parses a printing in the form that `rehypeMargins` writes: the quotation's id and, if it names a witness, a slash and its id.
 */
function quotedPrinting(text: string): QuotedPrinting {
  const [id = '', witness] = text.split('/');
  return { id, witness };
}
