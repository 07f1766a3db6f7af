import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readBody } from '../../../src/markdown/read-body.ts';
import { segments, type Segment } from '../../../src/markdown/segments.ts';
import { render } from './render.ts';

const id = fc.stringMatching(/^[a-z0-9]+(?:-[a-z0-9]+)?$/);
const html = fc
  .array(fc.constantFrom('<p>', '</p>', 'rain &lt; &#x3C;v-note>', '<em>x</em>', '\n', '<v', '"'))
  .map((parts) => parts.join(''))
  .filter((text) => text !== '');

const segment: fc.Arbitrary<Segment> = fc.oneof(
  fc.record({ kind: fc.constant('html' as const), html }),
  fc.record({
    kind: fc.constant('quotation' as const),
    display: fc.constantFrom('inline' as const, 'block' as const),
    id,
    witness: fc.option(id, { nil: undefined }),
    html: fc.constantFrom('It will rain', 'a &lt; b', '“x” …'),
  }),
  fc.record({ kind: fc.constant('note' as const), source: id, number: fc.nat() }),
  fc.record({ kind: fc.constant('collation' as const), id, only: fc.array(id) }),
  fc.record({
    kind: fc.constant('margin' as const),
    quotes: fc.array(fc.record({ id, witness: fc.option(id, { nil: undefined }) })),
    sources: fc.array(id),
  }),
);

/** The HTML that our plugins render for a piece. */
function rendered(piece: Segment): string {
  switch (piece.kind) {
    case 'html':
      return piece.html;
    case 'quotation': {
      const witness = piece.witness === undefined ? '' : ` data-witness="${piece.witness}"`;
      const words = piece.display === 'block' ? `<span>${piece.html}</span>` : piece.html;
      return `<v-quote data-display="${piece.display}" data-id="${piece.id}"${witness}>${words}</v-quote>`;
    }
    case 'note':
      return `<v-note data-source="${piece.source}" data-number="${piece.number}"></v-note>`;
    case 'collation':
      return `<v-collation data-id="${piece.id}" data-only="${piece.only.join(' ')}"></v-collation>`;
    case 'state':
      return `<v-state data-id="${piece.id}" data-witness="${piece.witness}" data-number="${piece.number}" data-count="${piece.count}"></v-state>`;
    case 'picture':
      return `<v-picture data-src="${piece.image}" data-alt="${piece.alt}"></v-picture>`;
    case 'margin': {
      const quotes = piece.quotes.map(({ id, witness }) => (witness ? `${id}/${witness}` : id));
      return `<v-margin data-quotes="${quotes.join(' ')}" data-notes="${piece.sources.join(' ')}"></v-margin>`;
    }
  }
}

/** Merges adjacent runs of HTML. */
function joined(pieces: readonly Segment[]): Segment[] {
  return pieces.reduce<Segment[]>((all, piece) => {
    const last = all.at(-1);
    if (last?.kind !== 'html' || piece.kind !== 'html') return [...all, piece];
    return [...all.slice(0, -1), { kind: 'html', html: last.html + piece.html }];
  }, []);
}

test('a body is split at its markers and nowhere else, and nothing is lost', () => {
  fc.assert(
    fc.property(fc.array(segment), (pieces) => {
      const body = pieces.map(rendered).join('');
      expect(segments(body)).toEqual(joined(pieces));
      expect(segments(body).map(rendered).join('')).toBe(body);
    }),
  );
});

test('the segments of a rendered body match what the gate reads in it', async () => {
  const block = fc.constantFrom(
    'Rain.[^post] :quote[It will < rain]{#rain}[^star]\n\n',
    ':::quote{#rain witness=star}\nIt will "rain" & snow\n:::\n\n',
    '- :quote[a]{#one}\n- b[^post]\n\n',
    ':::collation{#two}\n:::\n\n',
    '::::our-take\n:::quote{#one}\nx\n:::\n\n[^post] y\n::::\n\n',
    '| a |\n| - |\n| :quote[x]{#two} [^star] |\n\n',
  );
  await fc.assert(
    fc.asyncProperty(fc.array(block, { maxLength: 6 }), async (blocks) => {
      const markdown = blocks.join('');
      const pieces = segments(await render(markdown));
      const body = readBody(markdown);
      const ofKind = <Kind extends Segment['kind']>(kind: Kind) =>
        pieces.filter((piece): piece is Extract<Segment, { kind: Kind }> => piece.kind === kind);
      expect(ofKind('quotation').map((piece) => [piece.id, piece.witness, piece.display])).toEqual(
        body.quotations.map((quotation) => [quotation.id, quotation.witness, quotation.display]),
      );
      expect(ofKind('note').map(({ source }) => source)).toEqual(
        body.notes.map(({ source }) => source),
      );
      expect(ofKind('collation').map((piece) => piece.id)).toEqual(
        body.collations.map((collation) => collation.id),
      );
      expect(ofKind('html').every((piece) => !piece.html.includes('<v-'))).toBe(true);
    }),
    { numRuns: 50 },
  );
});

test('a collation names the witnesses that it shows', async () => {
  const collations = async (markdown: string) =>
    segments(await render(markdown)).filter(({ kind }) => kind === 'collation');
  const markdown = ':::collation{#rain only="post  star"}\n:::';
  const only = ['post', 'star'];
  expect(await collations(markdown)).toEqual([{ kind: 'collation', id: 'rain', only }]);
  expect(readBody(markdown).collations).toEqual([{ line: 1, column: 1, id: 'rain', only }]);
  expect(await collations(':::collation{#rain}\n:::')).toMatchObject([{ only: [] }]);
});

test('a margin names each printing quoted in its paragraph once', async () => {
  const markdown =
    ':quote[a]{#rain} :quote[b]{#rain witness=post} :quote[c]{#rain} :quote[d]{#rain witness=post} :quote[e]{#snow}';
  expect(segments(await render(markdown)).at(-2)).toEqual({
    kind: 'margin',
    quotes: [
      { id: 'rain', witness: undefined },
      { id: 'rain', witness: 'post' },
      { id: 'snow', witness: undefined },
    ],
    sources: [],
  });
});

test('a scene names its states in order and references their quotation', async () => {
  const markdown =
    '::::scene{#rain}\n:::state{witness=post}\nFirst :quote[a]{#snow}.\n:::\n:::state{witness=star}\nThen.\n:::\n::::';
  expect(segments(await render(markdown)).filter(({ kind }) => kind === 'state')).toEqual([
    { kind: 'state', id: 'rain', witness: 'post', number: 1, count: 2 },
    { kind: 'state', id: 'rain', witness: 'star', number: 2, count: 2 },
  ]);
  const { scenes, references } = readBody(markdown);
  expect(scenes).toEqual([{ line: 1, column: 1, id: 'rain', only: ['post', 'star'] }]);
  expect(references.quotes).toEqual(['rain', 'snow']);
  expect(references.printings).toEqual([
    { id: 'rain', witness: undefined },
    { id: 'snow', witness: undefined },
  ]);
});

test('a figure is a picture with its credit and its caption, whose notes are separate segments', async () => {
  const html = await render(
    ':::figure{src=rain.png alt=\'A "field" & rain < 5\' credit="Ada Lee"}\nA field.[^post]\n:::\n',
  );
  expect(segments(html).filter(({ kind }) => kind !== 'html')).toEqual([
    { kind: 'picture', image: 'rain.png', alt: 'A "field" & rain < 5' },
    { kind: 'note', source: 'post', number: 1 },
  ]);
  expect(html).toMatch(/<figcaption>A field\..* Ada Lee<\/figcaption><\/figure>/);
});
