import { describe, expect, test } from 'vitest';
import { matchInLines } from '../../../src/quotation/excerpt-lines.ts';
import { match } from '../../../src/quotation/match.ts';
import { compared, type Printing } from './compared.ts';
import { testCases, mixed } from './compared-cases.ts';

describe('scripts without spaces, and right-to-left scripts', () => {
  testCases([
    ['zh, only the end', 'trimmed', '谁妄想这样干,必将碰得头破血流!', '必将碰得头破血流', 'zh'],
    ['zh, punctuation of another width', 'same', '第一，我们要团结。', '第一,我们要团结', 'zh'],
    ['zh, spaces next to Latin letters', 'same', '我们用AI技术', '我们用 AI 技术', 'zh'],
    ['zh, another word', 'undecided', '我们必将胜利', '我们必须胜利', 'zh'],
    ['zh, words left out', 'cut', '我们一定会取得最后的胜利', '我们会取得胜利', 'zh'],
    [
      'zh, partly quoted',
      'partly-quoted',
      '谁妄想这样干,必将碰得头破血流!',
      mixed('他说，任何人都会“碰得头破血流”。'),
      'zh',
    ],
    [
      'ja, partly quoted',
      'partly-quoted',
      '答えを差し控えさせていただきます',
      mixed('首相は「答えを差し控え」ると述べた'),
      'ja',
    ],
    [
      'ja, partly quoted katakana',
      'partly-quoted',
      'アンダーコントロールされている',
      mixed('首相は「アンダーコントロール」と述べた'),
      'ja',
    ],
    ['th, the beginning left out', 'trimmed', 'เราจะไม่ยอมแพ้ เราจะสู้ต่อไป', 'เราจะสู้ต่อไป', 'th'],
    ['fa, letters that look alike', 'same', 'اين رژيم اشغالگر بايد', 'این رژیم اشغالگر باید', 'fa'],
    [
      'fa, the beginning left out',
      'trimmed',
      'امام گفتند اين رژيم بايد محو شود',
      'این رژیم باید محو شود',
      'fa',
    ],
    ['ar, vowels', 'same', 'قُلْ هُوَ اللَّهُ أَحَدٌ', 'قل هو الله أحد', 'ar'],
    ['ar, punctuation', 'same', 'نعم، لا؟', 'نعم, لا?', 'ar'],
    ['he, points', 'same', 'בְּרֵאשִׁית בָּרָא', 'בראשית ברא', 'he'],
    ['he, an abbreviation', 'same', 'צה״ל אמר', 'צה"ל אמר', 'he'],
    ['el, an omission', 'trimmed', 'Δεν θα γίνει. Θα νικήσουμε', 'Θα νικήσουμε', 'el'],
  ]);

  test('the default script of a language is not another language', () => {
    const text = '一带一路';
    const other = (language: string): Printing => ({ text, language });
    expect(compared(other('zh'), other('zh-Hans')).class).toBe('same');
    expect(compared(other('zh'), other('zh-Hant')).class).toBe('not-compared');
    expect(compared(other('und'), other('en')).class).toBe('not-compared');
  });

  test.each([
    '头破血流',
    '碰得头破血流',
    '必将碰得头破血流！',
    '谁妄想这样干，必将',
    '妄想…头破血流',
  ])('an excerpt begins and ends at words: %s', (excerpt) => {
    expect(match(excerpt, '谁妄想这样干,必将碰得头破血流!').ok).toBe(true);
  });

  test.each(['头破血', '破血流', '谁妄', '谁妄想这样干，必须'])(
    'an excerpt cannot begin or end elsewhere: %s',
    (excerpt) => {
      expect(match(excerpt, '谁妄想这样干,必将碰得头破血流!').ok).toBe(false);
    },
  );

  test.each([
    ['👍', '👍'],
    ['= bs', '💩 = bs'],
    ['تو باید', 'تو بايد بروی'],
    ['בראשית', 'בְּרֵאשִׁית בָּרָא'],
    ['a yellow wood, / And sorry', 'a yellow wood,\nAnd sorry I'],
    ['a yellow wood, And sorry', 'a yellow wood,\nAnd sorry I'],
  ])('%s is an excerpt from %j', (excerpt, record) => {
    expect(matchInLines(excerpt, record).ok).toBe(true);
  });
});
