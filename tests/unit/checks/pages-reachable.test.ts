import { faulty, sound } from './cases.ts';

for (const name of ['quotes', 'search', 'timeline', 'corrections', '404']) {
  const page = `pages/${name}.md`;
  faulty(name, (content) => content.write(page, content.read('pages/method.md')), {
    code: 'address-taken',
    at: [page, 'title'],
    message: `the address /${name}/ belongs to a section of the site`,
    fix: 'rename the file',
  });
}

sound('policies', (content) => content.write('pages/policies.md', content.read('pages/method.md')));
