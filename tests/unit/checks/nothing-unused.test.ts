import { faulty, sound, type Expected } from './cases.ts';

const unusedIssue = (file: string, at: string, what: string, where: string): Expected => ({
  severity: 'warning',
  code: 'unused-record',
  at: [file, at],
  message: `nothing uses the ${what}`,
  fix: `name it ${where}, or remove it`,
});

faulty(
  'a source, a speaker, a quotation, an event and a topic',
  (content) => {
    for (const [file, copy] of [
      ['sources/morning-post.yaml', 'sources/noon-post.yaml'],
      ['speakers/ada-lee.md', 'speakers/bo-li.md'],
      ['quotes/lee-rain.md', 'quotes/lee-snow.md'],
      ['events/lee-speech.md', 'events/lee-walk.md'],
      ['topics/weather.md', 'topics/snow.md'],
    ] as const)
      content.write(
        copy,
        content.read(file).replace('/rain\n', '/noon\n').replace('Ada Lee\ntype', 'Bo Li\ntype'),
      );
  },
  unusedIssue('events/lee-walk.md', 'title', 'event “lee-walk”', 'in an article'),
  unusedIssue(
    'quotes/lee-snow.md',
    'speakers',
    'quotation “lee-snow”',
    'in an article or an event',
  ),
  unusedIssue(
    'sources/noon-post.yaml',
    '',
    'source “noon-post”',
    'in an article, a quotation or an event',
  ),
  unusedIssue('speakers/bo-li.md', 'name', 'speaker “bo-li”', 'as the speaker of a quotation'),
  unusedIssue('topics/snow.md', 'title', 'topic “snow”', 'in an article, a quotation or an event'),
);

sound('records that are each used only once', (content) => {
  const source = content.read('sources/morning-post.yaml');
  for (const id of ['further', 'noted', 'original', 'event', 'role'])
    content.write(`sources/${id}.yaml`, source.replace('/rain\n', `/${id}\n`));
  const quote = content.read('quotes/lee-rain.md');
  for (const id of ['replied', 'collated', 'paged', 'evented'])
    content.write(`quotes/${id}.md`, quote);
  content.edit(
    'articles/rain.md',
    'events:',
    'further: [further]\nreplies: [{ from: Lee, asked: 2025-06-01, state: received, quote: replied }]\nevents:',
  );
  content.edit(
    'articles/rain.md',
    ':::quote',
    'Words.[^noted]\n\n:::collation{#collated}\n:::\n\n:::quote',
  );
  content.edit('pages/method.md', 'We read', 'See :quote[The rain will probably]{#paged}. We read');
  content.edit('events/lee-speech.md', '[lee-rain]', '[evented]');
  content.edit('events/lee-speech.md', '[morning-post]', '[event]');
  content.edit('speakers/ada-lee.md', 'source: morning-post', 'source: role');
  content.edit(
    'quotes/lee-rain.md',
    '\nsaid:',
    '\ntranslation: { from: ru, by: unknown }\noriginal: { language: ru, text: Дождь, source: original }\nsaid:',
  );
});

faulty(
  'nothing is reported as unused while a record cannot be read',
  (content) => {
    content.write('topics/snow.md', content.read('topics/weather.md'));
    content.edit('articles/rain.md', 'title:', 'titel:');
  },
  {
    code: 'unknown-key',
    at: ['articles/rain.md', 'titel'],
    message: 'there is no key “titel”',
    fix: 'did you mean “title”?',
  },
);
