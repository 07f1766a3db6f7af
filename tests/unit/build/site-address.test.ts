import { expect, test } from 'vitest';
import { addressProblem } from '../../../src/build/site-address.ts';

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
])('not under %s, which the message names', (address) => {
  expect(addressProblem(address)).toContain(`SITE_URL is “${address}”, but must be http:// or`);
});

test.each(['https://verbatim.example', 'http://verbatim.example/'])(
  'nor under the placeholder %s',
  (address) => {
    expect(addressProblem(address)).toContain('is only a placeholder');
  },
);
