import { contentDir, readContentFolder } from '../../src/content/read.ts';
import type { EventData } from '../../src/schemas/event.ts';

type Event = EventData & { readonly id: string };

const { files } = await readContentFolder(contentDir());

/** The events of the site under test. */
export const events: readonly Event[] = files
  .filter(({ collection, data }) => collection === 'events' && data !== undefined)
  // This collection's stored data has the type of its schema.
  .map(({ id, data }) => ({ ...(data as EventData), id }));
if (events.length === 0) throw new Error('The site under test has no events.');
