import { describe, expect, test } from 'vitest';
import { markFault } from '../../../src/quotation/mark-faults.ts';
import { outerPassages } from '../../../src/quotation/marked-words.ts';
import { runs, runsAsText } from '../../../src/quotation/runs.ts';
import { enclosedWords, hasWords, quotedPassages } from '../../../src/quotation/quoted-passages.ts';

describe('a passage in quotation marks', () => {
  test.each<[text: string, passages: string[]]>([
    ['a “b” c', ['b']],
    ['“a”“b”', ['a', 'b']],
    ['“a “b” c”', ['a “b” c', 'b']],
    ['“a ‘b’ c” d ‘e’', ['a ‘b’ c', 'b', 'e']],
    ['"a \'b\' c"', ["a 'b' c", 'b']],
    ['("a")', ['a']],
    ['„a“ „b” »c« ”d” ‹e› 「f」 « g »', ['a', 'b', 'c', 'd', 'e', 'f', ' g ']],
    ['“a" "b”', ['a', 'b']],
    [
      'said“a b”, said„a”, dit«a», 他说“头破血流”的, 他说"头破"的',
      ['a b', 'a', 'a', '头破血流', '头破'],
    ],
    ['said"a b"', ['a b']],
    ['“a b', ['a b']],
    ['a ‘b c', []],
    ['it’s the workers’ day', []],
    ["it's the '90s, the workers' way", []],
    ['5\'10" and 14" in a"b', []],
    ['a " b', []],
    ['', []],
  ])('%s', (text, passages) => {
    expect(quotedPassages(text).map(({ words }) => words)).toEqual(passages);
    for (const { start, end, words } of quotedPassages(text))
      expect(text.slice(start + 1, end)).toMatch(words);
  });

  test('is counted in words of any script', () => {
    expect(hasWords('one—two—three…four', 4)).toBe(true);
    expect(hasWords('one-two three’s four', 5)).toBe(false);
    expect(hasWords('один два три', 3)).toBe(true);
    expect(hasWords('俄罗斯将使用二流技术', 5)).toBe(true);
    expect(hasWords('it_rains_here_every_day', 5)).toBe(true);
    expect(hasWords('it·rains.here:every·day', 5)).toBe(true);
    expect(hasWords('U.S. at 16:55 or 3.5', 7)).toBe(false);
    expect(hasWords('… — ! 5', 2)).toBe(false);
  });
});

test.each([
  ...[
    '“”',
    '„“',
    '„”',
    '‟”',
    '""',
    '«»',
    '»«',
    '‹›',
    '›‹',
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
    '❠❞',
    '⹂”',
    '‘’',
    '‚‘',
    '‚’',
    '‛’',
    "''",
    '＇＇',
    '′′',
    '❛❜',
    '❟❜',
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
    '⠦⠴',
    '﴿﴾',
    '˵˶',
    '⁌⁍',
    '＜＞',
    '≺≻',
    'ꞌꞌ',
  ],
])('%s are quotation marks', (marks) => {
  const [open = '', close = ''] = [...marks];
  const passages = quotedPassages(`She said ${open}it rains here every day${close} and left`);
  expect(passages.map(({ words }) => words)).toEqual(['it rains here every day']);
});

/** Every opening Unicode character that is followed by a closing one, with which it almost always makes a pair. */
const pairs = Array.from({ length: 0x10_ff_ff }, (_, code) => [code, code + 1] as const)
  .map(([open, close]) => [String.fromCodePoint(open), String.fromCodePoint(close)] as const)
  .filter(([open, close]) => /[\p{Pi}\p{Ps}]/u.test(open) && /[\p{Pf}\p{Pe}]/u.test(close));

test('every pair of opening and closing Unicode characters serves as quotation marks, except some brackets', () => {
  const brackets = pairs.filter(([open, close]) => {
    const words = 'it rains here every day';
    const passages = quotedPassages(`She said ${open}${words}${close} and left`);
    return passages.length !== 1 || passages[0]?.words !== words;
  });
  expect(pairs.length).toBeGreaterThan(60);
  expect(brackets.map((pair) => pair.join('')).join(' ')).toBe(
    '() ༼༽ ⁽⁾ ₍₎ 【】 〔〕 ︵︶ ︷︸ ︹︺ ︻︼ ﹇﹈ ﹙﹚ ﹛﹜ ﹝﹞ （）',
  );
});

test.each([
  ['🙶', '🙷'],
  ["''", "''"],
  ['``', "''"],
  [',,', "''"],
  ['<<', '>>'],
  ['‘‘', '’’'],
  ['ʼʼ', 'ʼʼ'],
  ['΄΄', '΄΄'],
])('%s %s are quotation marks', (open, close) => {
  const [passage] = quotedPassages(`She said ${open}it rains here every day${close} and left`);
  expect(passage?.words).toContain('it rains here every day');
  expect(passage?.words).not.toContain('left');
});

test('marks made of two code units enclose a passage as others do, and are not part of it', () => {
  const text = 'She said \u{1F676}it rains here\u{1F677}.';
  const [passage] = quotedPassages(text);
  expect(passage).toEqual({
    start: 9,
    end: 26,
    words: 'it rains here',
    open: '\u{1F676}',
    close: '\u{1F677}',
  });
  expect(outerPassages(text)).toHaveLength(1);
  expect(enclosedWords('\u{1F676}it rains here\u{1F677}')).toBe('it rains here');
  expect(markFault(text)).toBeUndefined();
  expect(runsAsText(runs({ text, form: 'mixed', language: 'en' }))).toBe(text);
});
