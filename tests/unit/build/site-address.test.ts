import { expect, test } from 'vitest';
import {
  addressNotice,
  addressProblem,
  basePathProblem,
  folderProblem,
} from '../../../src/build/site-address.ts';

test.each([
  undefined,
  '',
  'https://news.example.org',
  'https://news.example.org/',
  'http://localhost:8080',
])('a site can be published under %j', (address) => {
  expect(addressProblem(address)).toBeUndefined();
});

test.each([
  'news.example.org',
  'ftp://news.example.org',
  'https://news.example.org/path',
  'https://news.example.org/?query',
  'https://news.example.org/#part',
  'https://user@news.example.org',
  'https://',
])('a site cannot be published under %s, and the message names the address', (address) => {
  expect(addressProblem(address)).toContain(`SITE_URL is “${address}”, but must be http:// or`);
});

test.each(['https://verbatim.example', 'http://verbatim.example/'])(
  'a site cannot be published under the placeholder %s',
  (address) => {
    expect(addressProblem(address)).toContain('is only a placeholder');
  },
);

test('a missing address is reported, with the placeholder used instead', () => {
  expect(addressNotice(undefined)).toMatch(
    /^The site has no address yet, .* lead to https:\/\/verbatim\.example\. Set address/,
  );
});

test.each([
  'https://verbatim.example',
  'https://wortlaut-am-fluss.example',
  'https://news.example.org/',
  'http://example.com',
])('%s is reported as an address reserved for examples', (address) => {
  const notice = addressNotice(address);
  expect(notice).toContain(`The site’s address, ${address}, is reserved for examples`);
  expect(notice).not.toContain('no address');
});

test.each(['https://example.news', 'https://counterexample.org', 'http://localhost:8080'])(
  '%s is not reported',
  (address) => {
    expect(addressNotice(address)).toBeUndefined();
  },
);

test.each(['', '/', '/news/', 'news', '/a/b-c.d_e~f/'])(
  'the base path “%s” is accepted',
  (path) => {
    expect(basePathProblem(path)).toBeUndefined();
  },
);

test.each(['/nächte/', '/a b/', '/../x/', '/./', '/a/..', '/a%20b/', '/a?b/', '/a#b/', '/<a>/'])(
  'the base path “%s” is refused',
  (path) => {
    expect(basePathProblem(path)).toContain(`BASE_PATH is “${path}”`);
  },
);

test('a folder whose path would be cut off or changed in a URL is reported', () => {
  expect(folderProblem('/home/ada/news', '/srv/c#')).toContain(
    'The folder /srv/c# has #, ?, % or "',
  );
  expect(folderProblem('/what?/news')).toContain('/what?/news');
  expect(folderProblem('/a%20b/news')).toContain('/a%20b/news');
  expect(folderProblem('/the "news"')).toContain('/the "news"');
  expect(folderProblem('/home/ada/news', 'dist')).toBeUndefined();
});
