import { buildArchive, type Archive } from '../../../src/archive/archive.ts';
import { seeded } from '../random.ts';
import { generatedArchive } from '../search/generate.ts';
import { sentences } from '../search/sentences.ts';

/** How many of the records have three sentences. */
const LONG = 0.4;

/** The archive of the search's benchmark, with longer quotations among the short ones, and printings that have their words. */
export function archiveToCheck(count: number, seed: number): Archive {
  const archive = generatedArchive(count, seed);
  const random = seeded(seed + 7);
  const sentence = sentences(random);
  const quotes = archive.quotes.all.map((quote) => {
    const isLong = random.next() < LONG && quote.language === 'en';
    const rest = isLong ? ` ${sentence()} ${sentence()}` : '';
    const [first, ...others] = quote.witnesses;
    if (!first) return quote;
    const text = `${quote.text}${rest}`;
    return {
      ...quote,
      text,
      witnesses: [
        { ...first, text },
        ...(quote.language === 'en'
          ? others.map((other) => ({ ...other, text: `${other.text}${rest}` }))
          : []),
      ],
    };
  });
  const { articles, speakers, sources, events, topics, authors, concepts, pages } = archive;
  return buildArchive({
    articles: articles.all,
    quotes,
    speakers: speakers.all,
    sources: sources.all,
    events: events.all,
    topics: topics.all,
    authors: authors.all,
    concepts: concepts.all,
    pages: pages.all,
  });
}
