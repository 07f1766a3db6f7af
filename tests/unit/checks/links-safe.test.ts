import { faulty, sound } from './cases.ts';

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
  'https://',
]) {
  faulty(address, (content) => content.edit(article, 'Ada Lee spoke', link(address)), {
    code: 'unsafe-link',
    at: [article, '[spoke]'],
    message: `a link cannot lead to “${address}”`,
    fix: 'write a full http or https address, or a path of this site with a slash at both ends, such as /method/',
  });
}

for (const [address, fix] of [
  ['/quotes/lee-rein/', 'did you mean “quotes/lee-rain/”?'],
  ['/pages/method/', 'did you mean “method/”?'],
  ['/events/lee-speech/', 'correct the address'],
  ['/method', 'add a slash at its end: /method/'],
  ['/qoutes/', 'did you mean “quotes/”?'],
  ['/quotes/form/verbatim/', 'correct the address'],
] as const) {
  faulty(address, (content) => content.edit(article, 'Ada Lee spoke', link(address)), {
    code: 'dead-link',
    at: [article, '[spoke]'],
    message: `there is no page ${address}`,
    fix,
  });
}

faulty(
  'a link by reference, in the text of an event',
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
  'a draft has no page',
  (content) => {
    const draft = content.read('quotes/lee-rain.md').replace('status: published', 'status: draft');
    content.write('quotes/lee-snow.md', draft);
    content.edit(article, 'Ada Lee spoke', link('/quotes/lee-snow/'));
  },
  {
    code: 'dead-link',
    at: [article, '[spoke]'],
    message: 'there is no page /quotes/lee-snow/',
    fix: 'did you mean “quotes/lee-rain/”?',
  },
);

for (const address of [
  'http://post.example',
  'https://post.example/rain?x=y#z',
  'mailto:ada@post.example',
  '#rain',
  '/',
  '/method/',
  '/method/#how',
  '/quotes/',
  '/quotes/lee-rain/?x#collation',
  '/sources/morning-post/',
  '/quotes/form/indirect/',
  '/quotes/year/2025/',
  '/timeline/2025/#lee-speech',
  '/feeds/articles.xml',
])
  sound(address, (content) => content.edit(article, 'Ada Lee spoke', link(address)));

sound('an address that is not a link', (content) =>
  content.edit(article, 'Ada Lee spoke', 'Ada Lee `[spoke](javascript:x)` \\[spoke](x)'),
);
