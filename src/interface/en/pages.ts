import { articles } from './pages-articles.ts';
import { authors } from './pages-authors.ts';
import { check } from './pages-check.ts';
import { corrections } from './pages-corrections.ts';
import { events } from './pages-events.ts';
import { front } from './pages-front.ts';
import { quotations } from './pages-quotations.ts';
import { record } from './pages-record.ts';
import { search } from './pages-search.ts';
import { share } from './pages-share.ts';
import { site } from './pages-site.ts';
import { sources } from './pages-sources.ts';
import { speakers } from './pages-speakers.ts';
import { topics } from './pages-topics.ts';

/** Text for pages, by subject. */
export const pages = {
  articles,
  authors,
  check,
  corrections,
  events,
  front,
  quotations,
  record,
  search,
  share,
  site,
  sources,
  speakers,
  topics,
};
