import { deskText } from '../interface/strings.ts';
import { readBody } from '../markdown/read-body.ts';
import { classify } from '../quotation/classify.ts';
import { firstChanged } from '../quotation/fates.ts';
import { collections, type CollectionName } from '../schemas/collections.ts';
import type { QuoteData } from '../schemas/quote.ts';
import {
  draftFaults,
  lacksFrame,
  meaningOf,
  type DraftFaults,
  type NeededKey,
} from './draft-faults.ts';
import type { DraftData } from './print-record.ts';

/** The keys that a new record needs before the gate accepts it, including those that depend on its other keys or its text. */
export function missingKeys(
  collection: CollectionName,
  data: DraftData,
  body: string,
  siteLanguage: string | undefined,
): DraftFaults {
  const { needed, refused } = draftFaults(collection, data);
  const checks = {
    quotes: () => missingFromQuote(data, siteLanguage),
    articles: () => emptyBlocks(body),
  };
  const others = collection in checks ? checks[collection as keyof typeof checks]() : [];
  return { needed: [...needed, ...others], refused };
}

/** Stand-in values for missing keys that do not affect how printings compare. */
const STAND_INS = { speakers: ['unknown'], medium: 'speech', language: 'und', said: '[..2999]' };

function missingFromQuote(data: DraftData, siteLanguage: string | undefined): NeededKey[] {
  const record = collections.quotes.schema.safeParse({ ...STAND_INS, ...data }).data;
  const keys = [
    ...(isOtherLanguage(data['language'], siteLanguage) ? ['gloss'] : []),
    ...(lacksFrame(data) ? ['frame'] : []),
    ...(record !== undefined && firstChanged(record) ? ['verdict'] : []),
  ].filter((key) => !(key in data));
  return [
    ...keys.map((key) => ({ key, meaning: meaningOf('quotes', key) })),
    ...(record === undefined ? [] : undecidedPrintings(record)),
  ];
}

/** The printings that differ from the copy-text without the record saying which printing they follow. */
function undecidedPrintings(record: QuoteData): NeededKey[] {
  return record.witnesses
    .filter((witness) => witness.id !== record['copy-text'] && witness.follows === 'unknown')
    .filter((witness) => classify(record, witness).class === 'undecided')
    .map(({ id }) => ({
      key: 'witnesses.follows',
      meaning: deskText.report.follows(id, record['copy-text']),
    }));
}

/** The block quotations without words in an article. */
function emptyBlocks(body: string): NeededKey[] {
  return readBody(body)
    .quotations.filter(({ words, display }) => words.trim() === '' && display === 'block')
    .map(({ id }) => ({ key: `:::quote{#${id}}`, meaning: deskText.report.emptyBlock }));
}

/** Whether a language is not the publication's, so that words in it need a gloss. */
function isOtherLanguage(language: unknown, siteLanguage = 'en'): boolean {
  const [code] = typeof language === 'string' ? language.split('-') : [];
  return code !== undefined && code !== 'und' && code !== siteLanguage.split('-')[0];
}
