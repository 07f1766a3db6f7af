import type { References } from '../markdown/remark-references.ts';
import type { ArticleData } from '../schemas/article.ts';
import type { EventData } from '../schemas/event.ts';
import type { PageData } from '../schemas/page.ts';
import type { QuoteData } from '../schemas/quote.ts';
import type { SourceData } from '../schemas/source.ts';
import type { SpeakerData } from '../schemas/speaker.ts';
import type { TopicData } from '../schemas/topic.ts';

export interface Heading {
  readonly depth: number;
  readonly slug: string;
  readonly text: string;
}

/** What every record has beside its data: its id and its rendered Markdown body. */
interface Entry {
  readonly id: string;
  readonly html: string;
}

export type Quote = Entry & Readonly<QuoteData>;
export type Speaker = Entry & Readonly<SpeakerData>;
export type Source = Entry & Readonly<SourceData>;
export type Event = Entry & Readonly<EventData>;
export type Topic = Entry & Readonly<TopicData>;
export type Page = Entry & Readonly<PageData> & { readonly headings: readonly Heading[] };
export type Article = Entry &
  Readonly<ArticleData> & {
    readonly headings: readonly Heading[];
    readonly references: References;
  };

/** The records of every collection, in any order. */
export interface Records {
  readonly articles: readonly Article[];
  readonly quotes: readonly Quote[];
  readonly speakers: readonly Speaker[];
  readonly sources: readonly Source[];
  readonly events: readonly Event[];
  readonly topics: readonly Topic[];
  readonly pages: readonly Page[];
}
