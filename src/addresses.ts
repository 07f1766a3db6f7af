import type { Form } from './schemas/quotation.ts';
import { site } from './site.ts';

/** A path of the site, from the root of its host: the base and the path given, which begins without a slash. */
export function path(fromBase: string): string {
  return `${site.base}${fromBase}`;
}

export const address = {
  home: path(''),
  articles: path('articles/'),
  article: (id: string) => path(`articles/${id}/`),
  quotes: path('quotes/'),
  quote: (id: string) => path(`quotes/${id}/`),
  quotesByForm: (form: Form) => path(`quotes/form/${form}/`),
  quotesByYear: (year: string) => path(`quotes/year/${year}/`),
  speakers: path('speakers/'),
  speaker: (id: string) => path(`speakers/${id}/`),
  timeline: path('timeline/'),
  event: (id: string) => path(`timeline/#${id}`),
  topics: path('topics/'),
  topic: (id: string) => path(`topics/${id}/`),
  sources: path('sources/'),
  source: (id: string) => path(`sources/${id}/`),
  search: path('search/'),
  corrections: path('corrections/'),
  page: (id: string) => path(`${id}/`),
} as const;
