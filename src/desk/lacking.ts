import { deskText } from '../interface/strings.ts';
import { readBody } from '../markdown/read-body.ts';
import { classify } from '../quotation/classify.ts';
import { firstChanged } from '../quotation/fates.ts';
import { collections, type CollectionName } from '../schemas/collections.ts';
import type { QuoteData } from '../schemas/quote.ts';
import {
  incomplete,
  lacksFrame,
  meaningOf,
  type Incomplete,
  type NeededKey,
} from './incomplete.ts';
import type { DraftData } from './print-record.ts';

/** What a new record lacks before the gate accepts it, also where that depends on its other keys or its text. */
export function lackedBy(
  collection: CollectionName,
  data: DraftData,
  body: string,
  ours: string | undefined,
): Incomplete {
  const { needed, refused } = incomplete(collection, data);
  const more = {
    quotes: () => lackedByQuote(data, ours),
    articles: () => emptyBlocks(body),
  };
  const also = collection in more ? more[collection as keyof typeof more]() : [];
  return { needed: [...needed, ...also], refused };
}

/** For a quotation that is not complete, values of the keys that do not change how its printings compare. */
const FILLED = { speakers: ['unknown'], medium: 'speech', language: 'und', said: '[..2999]' };

function lackedByQuote(data: DraftData, ours: string | undefined): NeededKey[] {
  const record = collections.quotes.schema.safeParse({ ...FILLED, ...data }).data;
  const keys = [
    ...(isOtherLanguage(data['language'], ours) ? ['gloss'] : []),
    ...(lacksFrame(data) ? ['frame'] : []),
    ...(record !== undefined && firstChanged(record) ? ['verdict'] : []),
  ].filter((key) => !(key in data));
  return [
    ...keys.map((key) => ({ key, meaning: meaningOf('quotes', key) })),
    ...(record === undefined ? [] : undecidedPrintings(record)),
  ];
}

/** The printings with other words of which the record does not say whether they follow another. */
function undecidedPrintings(record: QuoteData): NeededKey[] {
  return record.witnesses
    .filter((witness) => witness.id !== record['copy-text'] && witness.follows === 'unknown')
    .filter((witness) => classify(record, witness).class === 'undecided')
    .map(({ id }) => ({
      key: 'witnesses.follows',
      meaning: deskText.report.follows(id, record['copy-text']),
    }));
}

/** The quotations that a text sets off and that have no words. */
function emptyBlocks(body: string): NeededKey[] {
  return readBody(body)
    .quotations.filter(({ words, display }) => words.trim() === '' && display === 'block')
    .map(({ id }) => ({ key: `:::quote{#${id}}`, meaning: deskText.report.emptyBlock }));
}

/** Whether words in a language need a translation in a publication, whose language it is not. */
function isOtherLanguage(language: unknown, ours = 'en'): boolean {
  const [own] = typeof language === 'string' ? language.split('-') : [];
  return own !== undefined && own !== 'und' && own !== ours.split('-')[0];
}
