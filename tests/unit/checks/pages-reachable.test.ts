import { faulty, sound } from './cases.ts';

for (const name of [
  'quotes',
  'search',
  'timeline',
  'corrections',
  '404',
  'cards',
  'feeds',
  'embed',
  'index',
  'events',
  'schema',
  'words',
  '12',
]) {
  const page = `pages/${name}.md`;
  faulty(name, (content) => content.write(page, content.read('pages/method.md')), {
    code: 'address-taken',
    at: [page, 'title'],
    message: `the address /${name}/ belongs to a page or a folder of the site`,
    fix: 'rename the file',
  });
}

sound('policies', (content) => content.write('pages/policies.md', content.read('pages/method.md')));

for (const id of ['form', 'year', '2']) {
  const file = `quotes/${id}.md`;
  faulty(
    `a quotation named ${id}`,
    (content) => {
      const quote = content.read('quotes/lee-rain.md').replace('topics: [weather]', 'topics: []');
      content.write(file, quote);
      content.edit('articles/rain.md', 'Ada Lee spoke', `Ada Lee [spoke](/quotes/${id}/)`);
      content.edit('events/lee-speech.md', 'quotes: [lee-rain]', `quotes: [lee-rain, ${id}]`);
    },
    {
      code: 'address-taken',
      at: [file, 'speakers'],
      message: `the address /quotes/${id}/ belongs to a page or a folder of the site`,
      fix: 'rename the file',
    },
  );
}
