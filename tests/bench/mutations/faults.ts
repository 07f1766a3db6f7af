import type { CollectionName } from '../../../src/schemas/collections.ts';
import { wordsOfOthers } from '../../../src/checks/prose-in.ts';
import type { Random } from '../random.ts';
import { wordMutants } from './mutants.ts';

/** Where a fault is planted: a text field of front matter, or a body. */
export interface Place {
  readonly collection: CollectionName;
  /** The keys that lead to the field, without the places in lists; `body`. */
  readonly field: string;
  /** Whether its words are pinned once they are published. */
  readonly isPinned: boolean;
}

/** A kind of fault, and how it is planted in a text. */
export interface Fault {
  readonly kind: string;
  /** Why the gate may let it pass at a place; undefined where it must not. */
  readonly outside: (place: Place) => string | undefined;
  /** Whether it is a change that only the pins of published words reveal. */
  readonly isOfPins?: boolean;
  /** Whether it is Markdown, and planted in bodies alone. */
  readonly isOfBodies?: boolean;
  /** The text with the fault; undefined where it does not apply. */
  readonly plant: (text: string, random: Random) => string | undefined;
}

const isBody = ({ field }: Place): boolean => field === 'body';
const isOfOthers = ({ collection, field }: Place): boolean =>
  wordsOfOthers[collection]?.includes(field) ?? false;
const everywhere = (): undefined => undefined;
const unlessPinned = ({ isPinned }: Place): string | undefined =>
  isPinned ? undefined : 'our own prose, which nobody else can prove';
const inOwnProse = (place: Place): string | undefined =>
  isOfOthers(place) ? 'words of others, or of ours that were corrected' : undefined;

const inside = (text: string, what: string, random: Random): string => {
  const spaces = [...text.matchAll(/ /g)].map(({ index }) => index);
  const at = spaces.length > 0 ? random.pick(spaces) : text.length;
  return text.slice(0, at) + what + text.slice(at);
};

const unreadable = [
  ...['\u0007', '\u000B', '\u007F', '\u0085', '\u061C', '\u200E', '\u200F', '\u202A', '\u202B'],
  ...['\u202D', '\u202E', '\u2066', '\u2067', '\u2068', '\u206A', '\uFFF9', '\uFFFB', '\uFFFD'],
];

const marks = [
  ...[
    '“”',
    '„“',
    '„”',
    '‟”',
    '""',
    '«»',
    '»«',
    '‹›',
    '「」',
    '『』',
    '｢｣',
    '﹁﹂',
    '﹃﹄',
    '〝〞',
    '〝〟',
  ],
  ...[
    '＂＂',
    '″″',
    'ʺʺ',
    '״״',
    '❝❞',
    '⹂”',
    '‘’',
    '‚‘',
    '‛’',
    "''",
    '＇＇',
    '′′',
    '❛❜',
    '❮❯',
    '⟪⟫',
    '≪≫',
  ],
];

const unrecorded = 'nobody ever saw it coming here';

/** Blocks and lines that a body may not have. */
const ofBodies: Readonly<Record<string, string>> = {
  'raw HTML': 'It <b>rained</b> again.',
  'an entity that turns figures': 'From &#x202E;6 to 9 of them.',
  'a block quotation': '> It rained.',
  'an image': '![rain](/images/rain.png)',
  'a footnote': 'Rain.[^1]\n\n[^1]: Seen.',
  'a note without a source': 'It rained.[^no-such-source]',
  'a note without a caret': 'It rained [no-such-source].',
  'a quotation without a record': ':quote[It rained]{#no-such-quotation}',
  'a quotation without an id': ':quote[It rained]',
  'an unknown directive': ':qoute[It rained]{#rain}',
  'a block that is not closed': ':::our-take\nIt rained.',
  'blocks that are nested too deeply': ':::our-take\n'.repeat(40),
  'a year that becomes a list': '2022. It rained.',
  'words that are struck out': 'It ~~never~~ rained.',
  'factors that become emphasis': '3*4 and 5*6 of them.',
  'an address that takes in a mark': 'As on https://post.example/a” they say.',
  'a heading of the first level': '# Rain',
  'a heading that is underlined': 'Rain\n----',
  'indented code': '    It rained.',
  'a line that vanishes': '[Post]: https://post.example',
  'a check box': '- [x] It rained.',
  'a script in a link': '[rain](javascript:alert(1))',
  'a user in a link': '[rain](https://post.example@evil.example/)',
  'a link to nowhere': '[rain](/no-such-page/)',
  'a section that is not there': '[rain](#no-such-section)',
  'something to be written': 'TODO: rain.',
  'quoted words in code': '`“nobody ever saw it coming here”`',
  'quoted words in the title of a link':
    '[rain](https://post.example "«nobody ever saw it coming here»")',
};

/** Every kind of fault. */
export const faults: readonly Fault[] = [
  ...unreadable.map((sign) => ({
    kind: `character U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`,
    outside: everywhere,
    plant: (text: string, random: Random) => inside(text, ` a${sign}b`, random),
  })),
  ...marks.map((pair) => {
    const [open = '', close = ''] = [...pair];
    return {
      kind: `words in ${open} ${close}`,
      outside: inOwnProse,
      plant: (text: string) => `${text} ${open}${unrecorded}${close}`,
    };
  }),
  {
    kind: 'words in marks after a letter',
    outside: inOwnProse,
    plant: (text) => `${text} said“${unrecorded}”`,
  },
  {
    kind: 'words in marks in Chinese',
    outside: inOwnProse,
    plant: (text) => `${text} 他说"我们从来没有看见过这个东西"`,
  },
  {
    kind: 'nothing',
    outside: (place) => (isBody(place) ? 'a body may be empty' : undefined),
    plant: () => '',
  },
  {
    kind: 'a period',
    outside: (place) =>
      isBody(place) ? 'a body may say little' : (inOwnProse(place) ?? conceptsOnly(place)),
    plant: () => '.',
  },
  {
    kind: 'a dash',
    outside: (place) =>
      isBody(place) ? 'a body may say little' : (inOwnProse(place) ?? conceptsOnly(place)),
    plant: () => '—',
  },
  ...['TODO', 'FIXME', 'TBD', 'lorem ipsum'].map((mark) => ({
    kind: mark,
    outside: inOwnProse,
    plant: (text: string) => `${text} ${mark} rain`,
  })),
  ...[
    'word changed',
    'word doubled',
    'letter changed',
    'negation slipped in',
    'word dropped',
    'words swapped',
  ].map((kind) => ({
    kind,
    isOfPins: true,
    outside: unlessPinned,
    plant: (text: string, random: Random) =>
      wordMutants(text, random).find((mutant) => mutant.kind === kind)?.text,
  })),
  {
    kind: 'a letter of another script',
    isOfPins: true,
    outside: unlessPinned,
    plant: (text) => (text.includes('o') ? text.replace('o', 'о') : undefined),
  },
  {
    kind: 'a mark that has no counterpart',
    isOfPins: true,
    outside: unlessPinned,
    plant: (text, random) => inside(text, ' “all', random),
  },
  ...Object.entries(ofBodies).map(([kind, block]) => ({
    kind,
    isOfBodies: true,
    outside: everywhere,
    plant: (text: string) => `${text.trimEnd()}\n\n${block}\n`,
  })),
];

function conceptsOnly({ collection }: Place): string | undefined {
  return collection === 'concepts' ? 'a search may be for a sign' : undefined;
}
