import { faulty, sound, type Expected } from './cases.ts';

const rawHtml = (file: string): Expected => ({
  code: 'raw-html',
  at: [file, '<b>'],
  message: 'the text contains raw HTML: <b>',
  fix: 'write it in Markdown, or escape < as &lt;',
});

for (const file of [
  'articles/rain.md',
  'quotes/lee-rain.md',
  'speakers/ada-lee.md',
  'events/lee-speech.md',
  'topics/weather.md',
  'pages/method.md',
]) {
  faulty(
    `raw HTML in ${file}`,
    (content) => content.write(file, `${content.read(file)}\nRain <b>fell.\n`),
    rawHtml(file),
  );
}

const notShown = (file: string, at: string, message: string): Expected => ({
  code: 'not-shown-here',
  at: [file, at],
  message,
  fix: 'say it in our own words here, and print the quotation in an article',
});

faulty(
  'a quotation, a collation and a note in text where no page shows them',
  (content) => {
    content.edit('quotes/lee-rain.md', 'The Star left', ':quote[The rain]{#lee-rain} left');
    content.edit('topics/weather.md', 'Rain and', ':::collation{#lee-rain}\n:::\n\nRain and');
    content.edit('events/lee-speech.md', 'She spoke', 'She[^morning-post] spoke');
    content.edit('pages/method.md', 'We read', 'We[^morning-post] read');
    content.edit('speakers/ada-lee.md', 'A farmer', 'A[^morning-post] farmer');
  },
  notShown(
    'events/lee-speech.md',
    '[^',
    'the text of “lee-speech” contains a source note, which cannot be shown in events',
  ),
  notShown(
    'pages/method.md',
    '[^',
    'the text of “method” contains a source note, which cannot be shown in pages',
  ),
  notShown(
    'quotes/lee-rain.md',
    ':quote[',
    'the text of “lee-rain” contains a quotation, which cannot be shown in quotes',
  ),
  notShown(
    'speakers/ada-lee.md',
    '[^',
    'the text of “ada-lee” contains a source note, which cannot be shown in speakers',
  ),
  notShown(
    'topics/weather.md',
    ':::coll',
    'the text of “weather” contains a collation, which cannot be shown in topics',
  ),
);

sound('quotations and collations on a page; titles and scare quotes anywhere', (content) => {
  content.edit(
    'pages/method.md',
    'We read',
    ':quote[The rain]{#lee-rain trim="an example"}\n\n:::collation{#lee-rain}\n:::\n\nWe read',
  );
  content.edit('topics/weather.md', 'Rain and', ':title[Rain], :scare[“rain”] and');
});
