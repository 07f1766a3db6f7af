import { describe } from 'vitest';
import { faultyOnceAccepted, soundOnceAccepted, sound } from './cases.ts';
import type { SmallContent } from './small-content.ts';

const file = 'addresses.txt';
const brokenTopic = (content: SmallContent): void =>
  content.edit('topics/weather.md', 'title:', 'titel:');

describe('a published address', () => {
  faultyOnceAccepted(
    'no longer has a record',
    (content) => {
      content.remove('pages/method.md');
    },
    {
      code: 'address-gone',
      at: [file, 'pages/method'],
      message: 'pages/method was published and is gone',
      fix: 'restore the record (a quotation may be withdrawn: status: withdrawn, with a notice), or say where its readers should go: pages/method -> pages/…',
    },
  );

  faultyOnceAccepted('is not reported while its record cannot be read', brokenTopic, {
    code: 'unknown-key',
    at: ['topics/weather.md', 'titel'],
    message: 'there is no key “titel”',
    fix: 'did you mean “title”?',
  });

  soundOnceAccepted('redirects to another address', (content) => {
    content.edit(file, 'pages/method\n', 'pages/method\npages/methods -> pages/method\n');
  });

  faultyOnceAccepted(
    'redirects to an address that does not exist',
    (content) => content.edit(file, 'pages/method\n', 'pages/method\npages/how -> pages/methd\n'),
    {
      code: 'address-gone',
      at: [file, 'pages/how'],
      message: 'pages/how redirects to pages/methd, which does not exist',
      fix: 'did you mean “pages/method”?',
    },
  );

  faultyOnceAccepted(
    'redirects to an address that redirects again',
    (content) =>
      content.edit(
        file,
        'pages/method\n',
        'pages/a -> pages/b\npages/b -> pages/method\npages/method\n',
      ),
    {
      code: 'address-gone',
      at: [file, 'pages/a'],
      message: 'pages/a redirects to pages/b, which does not exist',
      fix: 'redirect it to a record that exists',
    },
  );

  faultyOnceAccepted(
    'redirects although its record exists',
    (content) => content.edit(file, 'pages/method\n', 'pages/method -> topics/weather\n'),
    {
      code: 'address-not-free',
      at: [file, 'pages/method'],
      message:
        'pages/method redirects to topics/weather but is also the address of a record, which nobody could read',
      fix: 'remove the arrow and what follows it, or remove the record',
    },
  );

  faultyOnceAccepted(
    'redirects to an event, which has no page',
    (content) =>
      content.edit(file, 'pages/method\n', 'pages/how -> events/lee-speech\npages/method\n'),
    {
      code: 'unreadable-address',
      at: [file, 'pages/how'],
      message: 'pages/how redirects to events/lee-speech, but events have no pages',
      fix: 'redirect readers to a record that has a page',
    },
  );

  soundOnceAccepted('of an event redirects to another event', (content) =>
    content.edit(
      file,
      'events/lee-speech\n',
      'events/lee -> events/lee-speech\nevents/lee-speech\n',
    ),
  );
});

describe('the list', () => {
  for (const line of [
    '/topics/weather/',
    'weather',
    'topic/weather',
    'pages/x ->',
    'pages/x -> y',
  ]) {
    faultyOnceAccepted(
      `has a line that is not an address: ${line}`,
      (content) => content.write(file, `${line}\n${content.read(file)}`),
      {
        code: 'unreadable-address',
        at: [file],
        message: `“${/->(.*)/.exec(line)?.[1]?.trim() ?? line}” is not an address: an address is a collection and an id, such as quotes/lee-rain`,
        fix: 'write one address on a line, or two with an arrow between them: quotes/old -> quotes/new',
      },
    );
  }

  faultyOnceAccepted(
    'names an address twice',
    (content) =>
      content.edit(file, 'pages/method\n', 'pages/method\npages/method -> topics/weather\n'),
    {
      code: 'address-repeated',
      at: [file, 'pages/method ->'],
      message: 'pages/method is listed twice',
      fix: 'keep one of the two lines',
    },
  );

  soundOnceAccepted('may have comments and blank lines', (content) =>
    content.write(file, `# Addresses\n\n${content.read(file)}\n  # the end\n`),
  );
});

describe('a new address', () => {
  faultyOnceAccepted(
    'is not on record yet',
    (content) => content.write('pages/about.md', content.read('pages/method.md')),
    {
      code: 'address-not-recorded',
      at: [file],
      message: 'a new address is not on record: pages/about',
      fix: 'run npm run accept, which records what is about to be published',
    },
  );

  faultyOnceAccepted(
    'is too long',
    (content) => {
      for (const id of ['a', 'b', 'c', 'd', 'e', 'f'])
        content.write(`pages/${id}.md`, content.read('pages/method.md'));
    },
    {
      code: 'address-not-recorded',
      at: [file],
      message: '6 new addresses are not on record: pages/a, pages/b, pages/c, pages/d, pages/e …',
      fix: 'run npm run accept, which records what is about to be published',
    },
  );

  faultyOnceAccepted(
    'cannot be told apart from a published one, since both lists are gone',
    (content) => {
      content.remove('addresses.txt');
      content.remove('published.lock');
      content.write(file, '');
    },
    {
      code: 'address-not-recorded',
      at: [file],
      message:
        'addresses.txt and published.lock are both missing or empty, so nothing shows what was published; 8 new addresses are not on record: articles/rain, quotes/lee-rain, speakers/ada-lee, sources/evening-star, sources/morning-post …',
      fix: 'if any of it was published before, restore both files from version control: without them, changes since then go unnoticed; in a new publication, npm run accept creates them',
    },
  );

  sound('is on record; a draft has none', (content) => {
    content.write('pages/about.md', content.read('pages/method.md'));
    const draft = content.read('quotes/lee-rain.md').replace('status: published', 'status: draft');
    content.write('quotes/lee-snow.md', draft);
  });
});

for (const [address, path] of [
  ['pages/search', '/search/'],
  ['pages/quotes', '/quotes/'],
  ['pages/404', '/404/'],
  ['quotes/form', '/quotes/form/'],
  ['quotes/words', '/quotes/words/'],
] as const) {
  faultyOnceAccepted(
    `a redirect from ${address}`,
    (content) =>
      content.write(
        'addresses.txt',
        `${address} -> pages/method\n${content.read('addresses.txt')}`,
      ),
    {
      code: 'redirect-taken',
      at: ['addresses.txt', address],
      message: `${address} cannot redirect: the address ${path} belongs to a page or a folder of the site`,
      fix: 'remove the line',
    },
  );
}
