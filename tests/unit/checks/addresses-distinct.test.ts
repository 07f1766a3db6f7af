import { faulty, sound } from './cases.ts';

const star = 'sources/evening-star.yaml';
const setAddress = (address: string) => (content: Parameters<Parameters<typeof sound>[1]>[0]) =>
  content.edit(star, 'language: en', `language: en\nURL: ${address}`);

for (const address of [
  'https://morning-post.example/rain',
  'http://www.morning-post.example/rain/',
  'https://morning-post.example/rain?utm_source=feed#comments',
])
  faulty(address, setAddress(address), {
    code: 'address-twice',
    at: ['sources/morning-post.yaml', 'https://morning-post.example/rain'],
    message: 'this is also the address of the source “evening-star”',
    fix: 'keep one record per publication, or correct the address',
  });

sound('another page', setAddress('https://morning-post.example/rain?page=2'));
