import { expect, test } from 'vitest';
import { faulty, sound } from './cases.ts';
import { smallContent } from './small-content.ts';

const article = 'articles/rain.md';
const link = (address: string) => `Ada Lee [spoke](${address})`;

for (const address of [
  'javascript:alert(1)',
  'JavaScript:alert(1)',
  'data:text/html,x',
  'vbscript:x',
  'file:///etc/passwd',
  '//evil.example/x',
  'www.evil.example',
  'method',
  '../method/',
  'mailto:nobody',
  'mailto:a@b.example?subject=x',
]) {
  faulty(address, (content) => content.edit(article, 'Ada Lee spoke', link(address)), {
    code: 'unsafe-link',
    at: [article, '[spoke]'],
    message: `a link cannot lead to “${address}”`,
    fix: 'write a full http or https address, or a path of this site with a slash at both ends, such as /method/',
  });
}

for (const [address, fix] of [
  ['/quotes/lee-rein/', 'did you mean “/quotes/lee-rain/”?'],
  ['/pages/method/', 'did you mean “/method/”?'],
  ['/events/lee-speech/', 'correct the address'],
  ['/method', 'add a slash at its end: /method/'],
  ['/qoutes/', 'did you mean “/quotes/”?'],
  ['/quotes/form/verbatim/', 'did you mean “/quotes/form/direct/”?'],
  // A list exists only if it has a quotation.
  ['/quotes/form/indirect/', 'did you mean “/quotes/form/direct/”?'],
  ['/x.pdf', 'correct the address'],
  ['/quotes/lee-rain.pdf', 'did you mean “/quotes/lee-rain.bib”?'],
  ['/timeline/1800/', 'did you mean “/timeline/2025/”?'],
  ['/quotes/year/1800/', 'did you mean “/quotes/year/2025/”?'],
  ['/timeline/topic/wether/', 'did you mean “/timeline/topic/weather/”?'],
] as const) {
  faulty(address, (content) => content.edit(article, 'Ada Lee spoke', link(address)), {
    code: 'dead-link',
    at: [article, '[spoke]'],
    message: `there is no page ${address}`,
    fix,
  });
}

for (const [address, problem, fix] of [
  ['https://', 'is not a full', 'copy all of it'],
  ['https:evil.example', 'is not a full', 'copy all of it'],
  ['https:/evil.example', 'is not a full', 'copy all of it'],
  ['https:///evil.example', 'is not a full', 'copy all of it'],
  ['https://bank@evil.example/', 'has a user name', 'remove everything up to the @'],
  ['https://bank:x@evil.example/', 'has a user name', 'remove everything up to the @'],
] as const) {
  test(address, async () => {
    const content = smallContent();
    content.edit(article, 'Ada Lee spoke', link(address));
    const issues = await content.issues();
    content.delete();
    expect(issues).toMatchObject([
      {
        code: 'faulty-link',
        message: expect.stringContaining(`the link to “${address}” ${problem}`) as unknown,
        fix: expect.stringContaining(fix) as unknown,
      },
    ]);
  });
}

faulty(
  'a link to a section that does not exist',
  (content) =>
    content.edit(
      article,
      'Ada Lee spoke',
      `${link('#rian')}\n\n## The rain\n\n## Rain\n\nShe spoke`,
    ),
  {
    code: 'dead-section',
    at: [article, '[spoke]'],
    message: 'no heading in this text has the address #rian',
    fix: 'did you mean “rain”?',
  },
);

sound('links to sections of the same text', (content) =>
  content.edit(
    article,
    'Ada Lee spoke',
    `${link('#the-rain')} and [again](#the-rain-1)\n\n## The rain\n\n## The *rain*\n\nShe spoke`,
  ),
);

faulty(
  'a reference-style link in the text of an event',
  (content) =>
    content.edit(
      'events/lee-speech.md',
      'She spoke',
      'She [spoke][s]\n\n[s]: javascript:x\n\nand spoke',
    ),
  {
    code: 'unsafe-link',
    at: ['events/lee-speech.md', '[s]: '],
    message: 'a link cannot lead to “javascript:x”',
    fix: 'write a full http or https address, or a path of this site with a slash at both ends, such as /method/',
  },
);

faulty(
  'a link to a draft, which has no page',
  (content) => {
    const draft = content.read('quotes/lee-rain.md').replace('status: published', 'status: draft');
    content.write('quotes/lee-snow.md', draft);
    content.edit(article, 'Ada Lee spoke', link('/quotes/lee-snow/'));
  },
  {
    code: 'dead-link',
    at: [article, '[spoke]'],
    message: 'there is no page /quotes/lee-snow/',
    fix: 'did you mean “/quotes/lee-rain/”?',
  },
);

for (const address of [
  'http://post.example',
  'https://post.example/rain?x=y#z',
  'mailto:ada@post.example',
  '/feeds/quotes.json',
  '/quotes.json',
  '/quotes/lee-rain.json',
  '/articles/rain.bib',
  '/timeline/topic/weather/',
  '/timeline/topic/weather/2025/',
  '/',
  '/method/',
  '/method/#how',
  '/quotes/',
  '/quotes/lee-rain/?x#collation',
  '/sources/morning-post/',
  '/quotes/form/direct/',
  '/quotes/year/2025/',
  '/timeline/2025/#lee-speech',
  '/feeds/articles.xml',
])
  sound(address, (content) => content.edit(article, 'Ada Lee spoke', link(address)));

sound('an address that is not a link', (content) =>
  content.edit(article, 'Ada Lee spoke', 'Ada Lee `[spoke](javascript:x)` \\[spoke](x)'),
);
