import { disputedRecords } from './disputed-records.ts';

/** A correction, as YAML. */
export const correction = (was: string, now: string): string =>
  `corrections:\n  - on: 2025-06-11\n    kind: clarification\n    was: ${was}\n    now: ${now}\n    because: it was said more exactly\n`;

const ORIGINAL = 'Дощ прийде у травні';
const TRANSLATED = 'Дождь придет в мае';

/** Records that fill the fields for which the small content has no place. */
export const filledRecords: Readonly<Record<string, string>> = {
  'quotes/li-drought.md': `---
speakers: [bo-li]
form: direct
medium: speech
text: ${TRANSLATED}
language: ru
translation: { from: uk, by: Evening Star }
original: { language: uk, text: ${ORIGINAL}, source: almanac }
gloss: The rain will come in May
said: 2025-05-05
said-note: the day on which it was printed
occasion: a talk at the market
copy-text: almanac
chain: [almanac]
witnesses:
  - id: almanac
    source: almanac
    form: direct
    text: ${TRANSLATED}
    gloss: The rain will come in May
    translation: { from: uk, by: Evening Star }
    locator: { page: "4", line: "2", paragraph: "7", timestamp: "00:12:31", section: weather }
    basis: the first that had it
    remark: printed on its front page
topics: [weather]
status: published
published: 2025-06-10
${correction('he spoke in June', 'he spoke in May')}---
`,
  'quotes/li-fragment.md': `---
speakers: [bo-li]
form: mixed
medium: speech
text: hardly any of it
language: en
frame: He expected “{…}” before May
said: 2025-05-05
verdict: Only these words are printed as his own.
copy-text: almanac
chain: [almanac]
witnesses:
  - id: almanac
    source: almanac
    form: mixed
    text: hardly any of it
topics: [weather]
status: published
published: 2025-06-10
---
`,
  ...disputedRecords,
  'quotes/lee-li-exchange.md': `---
speakers: [ada-lee, bo-li]
form: direct
medium: speech
turns:
  - speaker: ada-lee
    text: Will there be a harvest this year?
  - speaker: bo-li
    text: There will be one.
language: en
said: 2025-05-05
copy-text: almanac
chain: [almanac]
witnesses:
  - id: almanac
    source: almanac
    form: direct
    text: |-
      Will there be a harvest this year?
      There will be one.
topics: [weather]
status: published
published: 2025-06-10
---
`,
  'quotes/lee-snow.md': `---
speakers: [ada-lee]
form: direct
medium: speech
text: There was snow at the market
language: en
said: 2025-05-05
copy-text: almanac
chain: [almanac]
witnesses:
  - id: almanac
    source: almanac
    form: direct
    text: There was snow at the market
topics: [weather]
status: withdrawn
notice: The Almanac took it back.
published: 2025-06-10
---
`,
  'speakers/bo-li.md': `---
name: Li Bo
type: person
family-name: Li
native-name: Лі Бо
also-known-as: [Lee Beau]
roles:
  - title: head
    organization: Market of the Valley
    attested:
      - on: 2025-05
        source: almanac
${correction('a baker', 'head of the market')}---
`,
  'sources/almanac.yaml': `type: article-magazine
title: What the market said
container-title: Almanac
issued: 2025-05-06
author: [{ family: Poe, given: Pat }]
editor: [{ family: Roe, given: Ray }]
translator: [{ family: Doe, given: Dee }]
URL: https://almanac.example/market
language: en
standing: news
read: whole
note: read in the copy of a library
reliability: printed by the market itself
${correction('read in part', 'read as a whole')}`,
  'sources/calendar.yaml': `type: report
description: a calendar of the valley
publisher: Market of the Valley
publisher-place: Valley
edition: third
volume: "2"
issue: "5"
page: 4-5
collection-title: Calendars
authority: Market Board
number: "7"
event-title: Market Day
event-place: Market
medium: print
wire: Valley Wire
author: [{ literal: The Market }]
editor: [{ literal: The Desk }]
translator: [{ literal: The Interpreters }]
issued: 2025-05-06
language: en
standing: news
read: whole
`,
  'events/market-harvest.md': `---
title: The market plans a harvest
date: 2025-05-05
date-note: the day of the talk
kind: planned
attributed-to: Almanac
sources: [almanac, calendar]
quotes: [li-drought, li-fragment, lee-li-exchange]
topics: [weather]
disagreements: The Calendar has another day for it.
promise:
  by: 2025-06
  state: unknown
  checked: 2025-06-10
  note: nothing was found of it
${correction('planned in June', 'planned in May')}---

They planned it at the market.
`,
  'authors/pat-reed.md': `---
name: Pat van Reed
family-name: van Reed
role: Weather editor
contact: mailto:pat@news.example.org
links: [{ title: Almanac, url: https://almanac.example/pat }]
${correction('a reporter', 'an editor')}---

Pat writes of the weather.
`,
  'concepts/rain.yaml': `terms:
  - language: en
    words: [drizzle, downpour]
topics: [weather]
`,
  'images/rain.svg': '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>',
};
