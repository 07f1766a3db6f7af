import { seeded } from '../bench/random.ts';

/** A post in a WordPress export. */
export interface OddPost {
  readonly title: string;
  readonly slug: string;
  readonly html: string;
  readonly day: string;
}

const SENTENCES = [
  'The mill stood still again.',
  '“Nobody told us that the bridge was closed for the winter,” Jo Brandt said.',
  '&#8220;It is a <em>very</em> dry year, and it will get drier&#8221;, wrote Mara Okoye.',
  'See <a href="https://news.valley.example/a?b=1&amp;c=2">the paper</a> and <a href="/about">us</a>.',
  '<a href="http://user:word@bad.example/">a trap</a>, <a href="javascript:alert(1)">another</a>.',
  'Read https://plain.example/page, if you like.',
  '[gallery ids="1,2,3"] [caption id="x" align="left"]a picture[/caption]',
  '🌧️ 🇩🇪 👩‍👩‍👧 It rains: at 16:55, or :so.',
  '<p>A paragraph that is <b>never closed <i>anywhere',
  '</div></div><table><tr><td>“One cell that holds five words”<td>two</table>',
  '<!-- wp:paragraph --><p>A block.</p><!-- /wp:paragraph -->',
  '<script>alert("no")</script><style>p{}</style>',
  '<blockquote>The rain will probably come in May</blockquote>',
  '<h1>A heading</h1>\n\n<h1></h1>',
  '“An opening mark without its partner, which runs on and on',
  '\u0007 a bell, and \u202E a turn',
  '<ul><li>“Lists may quote somebody at length, too,” said Tomas Vidal</ul>',
  '2019. A year at the beginning. * and _ and ` and [^1] and ]]&gt;',
  '<pre>:::quote{#lee-rain}\nnot this\n:::</pre>',
  'שלום “words of five in Hebrew text” and 雨が“降るでしょうと彼女は言いました”。',
];
const TITLES = [
  '',
  'A dry year',
  'A dry year',
  'Tom & Jerry <b>bold</b>',
  '🌧️',
  '雨',
  '   ',
  '# Rain: a "test"',
  '2025',
  'x'.repeat(300),
  '- [link](a)',
];
const DAYS = ['2024-02-29', '0000-00-00', '', '2025-13-45', '2023-11-05'];

/** Posts like those of an old site, with missing titles, broken HTML, shortcodes, emoji and repeated names. */
export function oddPosts(count: number, seed = 7): OddPost[] {
  const random = seeded(seed);
  return Array.from({ length: count }, (_, index) => ({
    title: random.pick(TITLES),
    slug: index % 3 === 0 ? 'same-slug' : index % 3 === 1 ? '' : `post-${index}`,
    day: random.pick(DAYS),
    html: random.sample(SENTENCES, 1 + (index % 9)).join(index % 2 === 0 ? '\n\n' : ' '),
  }));
}

/** Prints posts as a WordPress export that also contains a page. */
export function wordPressExport(posts: readonly OddPost[]): string {
  const items = posts.map(
    ({ title, slug, html, day }, index) => `<item>
<title>${index % 2 === 0 ? `<![CDATA[${title}]]>` : escaped(title)}</title>
<dc:creator><![CDATA[editor]]></dc:creator>
<content:encoded><![CDATA[${html.replaceAll(']]>', ']]]]><![CDATA[>')}]]></content:encoded>
<excerpt:encoded><![CDATA[]]></excerpt:encoded>
<wp:post_date><![CDATA[${day} 10:00:00]]></wp:post_date>
<wp:post_name><![CDATA[${slug}]]></wp:post_name>
<wp:post_type><![CDATA[post]]></wp:post_type>
<category domain="category" nicename="weather"><![CDATA[Weather]]></category>
</item>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:content="c" xmlns:dc="d" xmlns:wp="w" xmlns:excerpt="e"><channel>
<title>Old site</title><language>en-US</language>
${items.join('\n')}
<item><title>About</title><wp:post_type>page</wp:post_type></item>
</channel></rss>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
