import { address } from '../../urls.ts';
import { labelLine } from '../../archive/labels.ts';
import type { Quote, Speaker } from '../../archive/records.ts';
import { attributionLine } from '../../archive/attributed-quote.ts';
import { markOf } from '../../quotation/attribution.ts';
import { isSaid } from '../../quotation/said.ts';
import { roleAt } from '../../archive/role.ts';
import { inWords } from '../../dates/in-words.ts';
import { parsedEdtf } from '../../dates/parsed.ts';
import { wordsOf } from '../../archive/words.ts';
import { searchedPassages, type Passage, type QuotationSummary } from '../quotation-summary.ts';
import { foldedWords, joinedCompounds } from '../search-words.ts';

/** A quotation as it is indexed. */
export interface SearchRecord {
  /** What is searched: the folded words of each passage, then of its context, separated by spaces; `|` between passages. */
  readonly content: string;
  /** The speakers' names in every script and spelling; they weigh more than the content. */
  readonly names: string;
  /** What a result shows. */
  readonly shown: QuotationSummary;
}

/** A word of its own between two passages, so that no phrase spans both. */
const SEPARATOR = '|';

/**
 * The search record of a quotation.
 * @param speakers the records of its speakers, in its order
 * @param author whose words they are, where that is known to be somebody else
 */
export function searchRecord(
  quote: Quote,
  speakers: readonly Speaker[],
  author?: Speaker,
): SearchRecord {
  const shown = summaryOf(quote, speakers, author);
  const passages = searchedPassages(shown).map(({ text }) => text);
  // What else a reader may remember of a quotation; never marked in a result.
  const context = [
    quote.frame ?? '',
    quote.occasion ?? '',
    ...shown.speakers.map(({ role }) => role ?? ''),
    passages.flatMap(joinedCompounds).join(' '),
  ];
  const names = [...speakers, ...(author ? [author] : [])].flatMap((speaker) => [
    speaker.name,
    speaker['native-name'] ?? '',
    ...speaker['also-known-as'],
  ]);
  return {
    content: [...passages, context.join(' ')].map(folded).join(` ${SEPARATOR} `),
    names: [...new Set(names.flatMap((name) => folded(name).split(' ')))].join(' '),
    shown,
  };
}

function summaryOf(
  quote: Quote,
  speakers: readonly Speaker[],
  author: Speaker | undefined,
): QuotationSummary {
  const { form, translation, original } = quote;
  const isPlain = isSaid(quote) && !quote['one-of-speakers'] && !author;
  return {
    href: address.quote(quote.id),
    form,
    translated: translation !== undefined,
    label: labelLine(quote),
    mark: markOf(quote),
    who: isPlain ? undefined : attributionLine({ quote, speakers, author }),
    speakers: speakers.map((speaker) => {
      const role = speaker.type === 'unnamed' ? undefined : roleAt(speaker, quote.said);
      return {
        name: speaker.name,
        role: role && [role.title, role.organization].filter(Boolean).join(', '),
      };
    }),
    date: inWords(parsedEdtf(quote.said)),
    attribution: quote.attribution,
    words: { text: quote.text, language: quote.language },
    turns: wordsOf(quote, speakers).turns,
    frame: quote.frame,
    gloss: quote.gloss,
    original: original && { text: original.text, language: original.language },
    printings: otherPrintings(quote),
  };
}

/** The wordings of other printings, and our English for them, without those contained, typography aside, in one before. */
function otherPrintings(quote: Quote): Passage[] {
  const own = [quote.text, quote.gloss ?? '', quote.original?.text ?? ''];
  const others = quote.witnesses
    .flatMap((witness) => [
      { text: witness.text, language: witness.language ?? quote.language },
      { text: witness.gloss ?? '', language: 'en' },
    ])
    .filter(({ text }) => text !== '' && !own.includes(text));
  if (others.length === 0) return others;
  const known = own.map(folded);
  return others.filter(({ text }) => {
    const words = folded(text);
    if (known.some((other) => ` ${other} `.includes(` ${words} `))) return false;
    known.push(words);
    return true;
  });
}

function folded(text: string): string {
  return foldedWords(text).join(' ');
}
