/** The smallest possible settings of a publication. */
export const smallSettings = `name: Verbatim
tagline: Words about the weather
description: A publication for tests.
publisher: the Verbatim project
language: en
license:
  name: CC BY 4.0
  url: https://creativecommons.org/licenses/by/4.0/
  note: All of it is under CC BY 4.0.
`;

/** The files of a content folder without issues, by path within the folder. */
export const smallFiles: Readonly<Record<string, string>> = {
  'site.yaml': smallSettings,
  'articles/rain.md': `---
title: A promise of rain
dek: What a minister said of the weather, and how it was printed.
published: 2025-06-10
authors: [Verbatim]
topics: [weather]
key-quotes:
  - quote: lee-rain
    note: Printed in two forms.
events: [lee-speech]
---

Ada Lee spoke on a Monday.[^morning-post] She said: :quote[The rain will probably come in May]{#lee-rain}.

:::quote{#lee-rain}
The rain will probably come in May, and the harvest will be good
:::
`,
  'quotes/lee-rain.md': `---
speakers: [ada-lee]
form: direct
medium: speech
text: The rain will probably come in May, and the harvest will be good
language: en
said: 2025-05-05
verdict: She said it. The Star reports it without “probably”.
copy-text: post
chain: [morning-post]
witnesses:
  - id: post
    source: morning-post
    form: direct
    text: The rain will probably come in May, and the harvest will be good
  - id: star
    source: evening-star
    form: indirect
    text: The rain will come in May and the harvest will be good.
    follows: post
    basis: an hour later, without a source of its own
topics: [weather]
status: published
published: 2025-06-10
---

The Star left a word out.
`,
  'speakers/ada-lee.md': `---
name: Ada Lee
type: person
roles:
  - title: minister of farming
    attested:
      - on: 2025-05
        source: morning-post
---

A farmer before she was a minister.
`,
  'sources/morning-post.yaml': `type: article-newspaper
title: Lee promises rain
container-title: Morning Post
issued: 2025-05-05
URL: https://morning-post.example/rain
language: en
standing: news
read: whole
`,
  'sources/evening-star.yaml': `type: webpage
description: report on a speech
container-title: Evening Star
language: en
standing: news
read: part
`,
  'events/lee-speech.md': `---
title: Ada Lee speaks of rain
date: 2025-05-05
kind: said
sources: [morning-post]
quotes: [lee-rain]
topics: [weather]
---

She spoke at a market.
`,
  'topics/weather.md': `---
title: Weather
---

Rain and drought.
`,
  'pages/method.md': `---
title: Method
dek: How we check.
---

We read what we cite.
`,
};
