import type { ContentFile } from '../../content/read.ts';
import { urls } from '../../urls.ts';

/** The path of the page that shows a content file, even if its data is invalid; undefined if no page shows it. */
export function recordPagePath({ collection, id, data }: ContentFile): string | undefined {
  switch (collection) {
    case 'articles':
      return urls.article(id);
    case 'quotes':
      return urls.quote(id);
    case 'speakers':
      return urls.speaker(id);
    case 'sources':
      return urls.source(id);
    case 'authors':
      return urls.author(id);
    case 'topics':
      return urls.topic(id);
    case 'pages':
      return urls.page(id);
    case 'events':
      return data !== undefined && 'date' in data
        ? urls.event({ id, date: data.date })
        : urls.timeline;
    case 'concepts':
      return undefined;
  }
}
