import { expect, test } from 'vitest';
import { webAddress } from '../../../src/schemas/web-address.ts';

test.each([
  'https://morning-post.example/rain',
  'http://a.example/?q=%20b&c=d#e',
  'https://xn--e1afmkfd.example/',
  'https://кремль.рф/',
  'https://xn--bcher-kva.example/',
  'https://a.example/дождь',
  'https://a.example/@name',
])('%s is accepted', (address) => {
  expect(webAddress.safeParse(address).success).toBe(true);
});

test.each([
  ['javascript:alert(1)', 'full http'],
  ['JAVASCRIPT://a.example/%0aalert(1)', 'full http'],
  ['data:text/html,x', 'full http'],
  ['//a.example/', 'full http'],
  ['a.example', 'full http'],
  ['https://a.example/\r\nX: y', 'white space'],
  ['https://a.example/ b', 'white space'],
  ['java\tscript:alert(1)', 'full http'],
  ['https://a.example/\u202Egnp', 'invisible'],
  ['https://bank.example@evil.example/', 'user name'],
  ['https://:secret@evil.example/', 'user name'],
  ['https:evil.example', 'full http'],
  ['https:/evil.example', 'full http'],
  ['https:\\\\evil.example', 'full http'],
  ['http://localhost:3000/', 'cannot reach'],
  ['http://2130706433/', 'cannot reach'],
  ['http://0x7f.1/', 'cannot reach'],
  ['http://[::1]/', 'cannot reach'],
  ['http://intranet/', 'cannot reach'],
  ['https://news.local/', 'cannot reach'],
  ['https://rеuters.example/', 'imitate'],
  ['https://xn--ruters-3of.example/', 'imitate'],
  ['https://аррӏе.com/', 'imitate'],
  ['https://www.xn--80ak6aa92e.com/', 'imitate'],
])('%j is not', (address, reason) => {
  const { error } = webAddress.safeParse(address);
  expect(error?.issues.map(({ message }) => message).join()).toContain(reason);
});
