import { expect, test } from 'vitest';
import { tooAlike } from '../../../src/checks/colors-legible.ts';
import { contrast } from '../../../src/checks/contrast.ts';
import { defaultPalette } from '../../../src/settings/palette.ts';
import { faulty, sound } from './cases.ts';
import { smallSettings } from './small-files.ts';

const adding =
  (text: string) =>
  ({ write }: { readonly write: (file: string, text: string) => void }): void =>
    write('site.yaml', `${smallSettings}${text}`);

test('for content without settings, a message says how to create them', async () => {
  const { smallContent } = await import('./small-content.ts');
  const content = smallContent();
  content.remove('site.yaml');
  const issues = await content.issues();
  content.delete();
  expect(issues).toEqual([
    expect.objectContaining({ code: 'no-settings', line: 1, column: 1, severity: 'error' }),
  ]);
  expect(issues[0]?.fix).toContain('npm run publication -- FOLDER');
});

faulty('a setting is misspelled', ({ edit }) => edit('site.yaml', 'tagline:', 'tagine:'), {
  at: ['site.yaml', 'tagine'],
  code: 'unknown-key',
  message: 'there is no key “tagine”',
  fix: 'did you mean “tagline”?',
});

faulty('a menu names a page that does not exist', adding('menu: [articles, methd]\n'), {
  at: ['site.yaml', 'methd'],
  code: 'unknown-link',
  message: 'menu names “methd”, which is neither a part of the site nor a page in pages',
  fix: 'did you mean “method”?',
});

sound('a menu names a list and a page', adding('menu: [articles, method]\nfooter: []\n'));

faulty(
  'the front page shows records that do not exist',
  adding('front-page:\n  article: rainy\n  quote: lee-snow\n'),
  {
    at: ['site.yaml', 'rainy'],
    code: 'unknown-front-page',
    message: 'the front page cannot show “rainy”: there is no such record in articles',
    fix: 'did you mean “rain”?',
  },
  {
    at: ['site.yaml', 'lee-snow'],
    code: 'unknown-front-page',
    message: 'the front page cannot show “lee-snow”: there is no such record in quotes',
    fix: 'write the name of a file in quotes, without .md, or leave the key out to show the newest one',
  },
);

faulty('a color cannot be read', adding('colors:\n  rule: ["#eeeeee", "#808080"]\n'), {
  at: ['site.yaml', '"#eeeeee"'],
  code: 'low-contrast',
  message:
    'rule on paper has a contrast of 1.2:1 in light colors, which is too low for some readers',
  fix: 'make one of them darker or the other lighter, to 3:1 or more (WCAG 2.2)',
});

faulty(
  'a background is too dark for the text on it',
  adding('colors: { gone-paper: ["#7d1a12", "#3a1c17"] }\n'),
  {
    at: ['site.yaml', '"#7d1a12"'],
    code: 'low-contrast',
    message:
      'ink on gone-paper has a contrast of 1.7:1 in light colors, which is too low for some readers',
    fix: 'make one of them darker or the other lighter, to 4.5:1 or more (WCAG 2.2)',
  },
  {
    at: ['site.yaml', '"#7d1a12"'],
    code: 'low-contrast',
    message:
      'gone on gone-paper has a contrast of 1.0:1 in light colors, which is too low for some readers',
    fix: 'make one of them darker or the other lighter, to 4.5:1 or more (WCAG 2.2)',
  },
);

test('the default colors have enough contrast', () => {
  expect(tooAlike(defaultPalette)).toEqual([]);
});

test('contrast is computed as in WCAG', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
  expect(contrast('#123456', '#123456')).toBe(1);
});
