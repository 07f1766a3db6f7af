import type { CollectionName } from '../../../src/schemas/collections.ts';
import { wordsOfOthers } from '../../../src/checks/prose-in.ts';
import type { Random } from '../random.ts';
import { ofBodies } from './faults-of-bodies.ts';
import { ofSpeech } from './faults-of-speech.ts';
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
  ...['\u0336', '\u20E0', '\u3164', '\uE000', '\u{E0061}', '\u{1D173}'],
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
    '《》',
    '〈〉',
    '⟨⟩',
    '⸢⸥',
    '⸂⸃',
    '⌜⌝',
    '〃〃',
    '˝˝',
    '᚛᚜',
    '⠦⠴',
    '༺༻',
    '︽︾',
    '〖〗',
  ],
];

const unrecorded = 'nobody ever saw it coming here';

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
    kind: 'words in quotation marks after a letter',
    outside: inOwnProse,
    plant: (text) => `${text} said“${unrecorded}”`,
  },
  {
    kind: 'words in quotation marks, in pieces',
    outside: inOwnProse,
    plant: (text) => `${text} “nobody ever saw” “it coming here”`,
  },
  {
    kind: 'words in quotation marks, joined by signs',
    outside: inOwnProse,
    plant: (text) => `${text} “${unrecorded.replaceAll(' ', '_')}”`,
  },
  {
    kind: 'more marks on a letter than writing has',
    outside: everywhere,
    plant: (text, random) => inside(text, ` a${'\u0301'.repeat(20)}`, random),
  },
  {
    kind: 'words in quotation marks in Chinese',
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
    outside: inOwnProse,
    plant: (text) => (/[a-z]o/.test(text) ? text.replace(/([a-z])o/, '$1\u043E') : undefined),
  },
  {
    kind: 'a mark that has no counterpart',
    outside: inOwnProse,
    plant: (text, random) => inside(text, ' “all', random),
  },
  ...Object.entries(ofSpeech).map(([kind, sentence]) => ({
    kind,
    outside: (place: Place) => inOwnProse(place) ?? namesOnly(place),
    plant: (text: string) => `${text}. ${sentence}`,
  })),
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

function namesOnly({ collection, field }: Place): string | undefined {
  return collection === 'speakers' && field === 'name'
    ? 'the name itself, by which prose about a speaker is read'
    : undefined;
}
