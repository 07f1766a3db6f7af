import type { IssueTexts, Nearest, Values } from '../issue-text.ts';
import { didYouMean } from './issues-suggestion.ts';

/** An unknown directive. */
interface DirectiveName extends Values<'directive'> {
  readonly isInline: boolean;
  readonly known: readonly string[];
}

const shownAsIs = ({ text }: Values<'text'>): string => `“${text}” would be shown to readers as is`;

/** Suggests an id for a source note whose id has spaces or capitals, or is not closed. */
const likeId = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '') || 'source-id';

/** Why a text cannot be parsed. */
type Unreadable =
  | { readonly cause: 'depth' }
  | {
      readonly cause: 'number';
      readonly part: keyof typeof counted;
      readonly count: number;
      readonly max: number;
    };

const inOneBlock = (what: string) => (count: number) =>
  `one paragraph, list or table has ${count} ${what}`;

/** What a text has too many of. */
const counted = {
  blocks: (count: number) => `the text has ${count} paragraphs`,
  columns: (count: number) => `the table has ${count} columns`,
  lines: inOneBlock('lines'),
  'tick-lengths': inOneBlock('runs of ` of different lengths'),
  emphasis: inOneBlock('emphasis marks (* _ ~)'),
  square: inOneBlock('[ characters'),
  brace: inOneBlock('{ characters'),
  angle: inOneBlock('< characters'),
  mark: inOneBlock('opening quotation marks'),
  colon: inOneBlock('names after a colon'),
  tick: inOneBlock('runs of ` characters'),
  at: inOneBlock('@ characters'),
  address: inOneBlock('web addresses'),
} as const;

/** Names of the elements that a body may contain. */
const elements = {
  quotation: 'a quotation',
  collation: 'a collation',
  scene: 'a scene',
  note: 'a source note',
  figure: 'a figure',
} as const;

/** Issues of the Markdown in a body. */
export const markdownIssues = {
  'heading-without-letters': () => ({
    message: 'this heading has no letter or digit, so nothing can link to it',
    fix: 'write the heading in words',
  }),
  'heading-taken': ({ id }: Values<'id'>) => ({
    message: `this heading would have the address #${id}, which another part of the page already has`,
    fix: 'word the heading differently',
  }),
  'unreadable-markdown': (values: Unreadable) =>
    values.cause === 'depth'
      ? {
          message: 'the text cannot be parsed: it is nested too deeply here',
          fix: 'remove needless > characters, list markers and indentation, and close each block with a line of colons',
        }
      : {
          message: `the text cannot be parsed: ${counted[values.part](values.count)}, and the limit is ${values.max}`,
          fix:
            values.part === 'blocks'
              ? 'divide the text into several files'
              : values.part === 'columns'
                ? 'divide the table into several with fewer columns'
                : 'divide the paragraph, list or table with empty lines, or leave out needless characters',
        },
  'raw-html': ({ html }: Values<'html'>) => ({
    message: `the text contains raw HTML: ${html}`,
    fix: 'write it in Markdown, or escape < as &lt;',
  }),
  'footnote-defined': ({ id }: Values<'id'>) => ({
    message: `the text defines a footnote: “${id}”`,
    fix: 'remove the definition: a source note takes its text from the source’s record',
  }),
  'block-quotation': () => ({
    message: 'a passage is set off as a quotation with >, without a record',
    fix: 'print words on record with :::quote{#id}; write anything else as a plain paragraph',
  }),
  'image-in-text': ({ alt }: Values<'alt'>) => ({
    message: `the text contains an image: “${alt}”`,
    fix: 'write :::figure{src=file-in-images.jpg alt="what the picture shows" credit="who made it"}, then the caption, then :::',
  }),
  'link-in-link': ({ thing }: { readonly thing: 'quotation' | 'note' }) => ({
    message: `${elements[thing]} is inside a link, but is itself a link`,
    fix: 'put it before or after the link',
  }),
  'not-shown-here': ({
    thing,
    id,
    collection,
  }: Values<'id' | 'collection'> & { readonly thing: keyof typeof elements }) => ({
    message: `the text of “${id}” contains ${elements[thing]}, which cannot be shown in ${collection}`,
    fix: 'say it in our own words here, and print the quotation in an article',
  }),

  'broken-note': (values: Values<'text'>) => ({
    message: shownAsIs(values),
    fix: `write the id of the source without spaces, as in [^${likeId(values.text)}]`,
  }),
  'words-in-collation': () => ({
    message:
      'the words inside this block would not be shown: a collation shows the printings on record',
    fix: 'close the block with ::: on the next line, and write the words after it',
  }),
  'stray-colons': (values: Values<'text'>) => ({
    message: shownAsIs(values),
    fix: 'write the name and the braces without a space, such as :::quote{#id}; close a block once, with as many colons as it begins with',
  }),
  'stray-braces': (values: Values<'text'>) => ({
    message: shownAsIs(values),
    fix: 'write a quotation as :quote[its words]{#its-id}, without a space before the braces',
  }),

  'stray-hashes': (values: Values<'text'>) => ({
    message: shownAsIs(values),
    fix: `put a space after the number signs of a heading: ${values.text.replace(/^#+/, '$& ')}`,
  }),
  'stray-asterisks': (values: Values<'text'>) => ({
    message: shownAsIs(values),
    fix: 'close bold text with two asterisks right after its last word, or put a backslash before each asterisk that readers should see',
  }),

  'unknown-directive': ({ directive, isInline, known, nearest }: DirectiveName & Nearest) => {
    const fix = didYouMean(nearest, `use one of ${known.join(', ')}`);
    return {
      message: `there is no directive “${directive}”`,
      fix: isInline ? `${fix} (if it is text, put a backslash before the colon)` : fix,
    };
  },
  'unknown-attribute': ({
    directive,
    attribute,
    known,
    nearest,
    isEnding,
  }: Values<'directive' | 'attribute'> & {
    readonly known: readonly string[];
    /** Whether the “attribute” is really the file extension after an id. */
    readonly isEnding: boolean;
  } & Nearest) => ({
    message: isEnding
      ? `the id of “${directive}” includes a file extension`
      : `“${directive}” has no attribute “${attribute}”`,
    fix: isEnding
      ? 'write only the id, as in {#its-id}'
      : didYouMean(
          nearest,
          known.length > 0 ? `its attributes are: ${known.join(', ')}` : 'remove the braces',
        ),
  }),
  'directive-without-id': ({
    directive,
    words,
    id,
  }: Values<'directive' | 'words'> & { readonly id?: string }) => ({
    message: `“${directive}” does not say which quotation it is`,
    fix:
      id === undefined
        ? `add the id of its record in braces right after ${words === '' ? 'the name, as in :::' + directive : `the words, as in [${words}]`}{#its-id}`
        : `put # before its id: {#${id}}`,
  }),
  'incomplete-figure': ({ missing }: Values<'missing'>) => ({
    message: `the figure has no ${missing}`,
    fix: 'write :::figure{src=file-in-images.jpg alt="what the picture shows" credit="who made it"}, then the caption, then :::',
  }),
  'scene-without-states': () => ({
    message: 'the scene has fewer than two states, or content outside them',
    fix: 'put all of its text into blocks such as :::state{witness=its-id}, and begin and end the scene with four colons',
  }),
  'state-repeated': () => ({
    message: 'two states of the scene show the same printing',
    fix: 'put everything about one printing into one state',
  }),
  'state-outside-scene': () => ({
    message: 'the state is not in a scene, so no page can show it',
    fix: 'put it right inside ::::scene{#id}, which begins and ends with four colons',
  }),
  'state-without-printing': () => ({
    message: 'the state does not say which printing it shows',
    fix: 'name it as the record does, such as :::state{witness=its-id}',
  }),
  'unclosed-directive': ({ directive }: Values<'directive'>) => ({
    message: `“:::${directive}” is not closed and takes in everything that follows`,
    fix: 'close it with a line of three colons; if one block is inside another, write one more colon on both lines of the outer one',
  }),
  'empty-quotation': () => ({
    message: 'the quotation has no words',
    fix: 'write the exact words between the brackets, or between the two lines of colons',
  }),
  'note-in-quotation': () => ({
    message: 'there is a source note among the quoted words',
    fix: 'put it after the quotation',
  }),
  'trim-without-reason': () => ({
    message: '“trim” does not give a reason',
    fix: 'say why the meaning stays the same: trim="…"',
  }),
} satisfies IssueTexts;
