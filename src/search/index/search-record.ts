import { site } from '../../site.ts';
import { urls } from '../../urls.ts';
import { labelLine } from '../../archive/labels.ts';
import type { Quote, Speaker } from '../../archive/records.ts';
import { attributionLine } from '../../archive/attributed-quote.ts';
import { statusLabel } from '../../quotation/attribution.ts';
import { isSaid } from '../../quotation/said.ts';
import { roleAt } from '../../archive/role.ts';
import { inWords } from '../../dates/in-words.ts';
import { nonBreaking } from '../../dates/non-breaking.ts';
import { parsedEdtf } from '../../dates/parsed.ts';
import { wordsOf } from '../../archive/words.ts';
import {
  searchedPassages,
  SEPARATOR,
  type Passage,
  type QuotationSummary,
} from '../quotation-summary.ts';
import { foldedWords, joinedCompounds } from '../search-words.ts';
import { unspacedWords } from '../unspaced.ts';

/** A quotation as the index stores it. */
export interface SearchRecord {
  /**
   * The text to search: the folded words of each passage, then those of the quotation's context, then the words that the index
   * splits, each as one word. It splits compounds, and words in scripts written without spaces. Spaces separate the words, and
   * `|` each passage, the context and the last part.
   */
  readonly content: string;
  /** The names of the speakers and the author in every script and spelling. They weigh more than the content. */
  readonly names: string;
  /** The data that a search result shows. */
  readonly shown: QuotationSummary;
}

/**
 * Makes the search record of a quotation.
 * @param speakers the records of its speakers, in the quotation's order
 * @param author the real author of the words, if known to be somebody other than the speakers
 * @param found the quotation's verdict and drawing, which are computed from the archive
 */
export function searchRecord(
  quote: Quote,
  speakers: readonly Speaker[],
  author?: Speaker,
  found: Pick<QuotationSummary, 'verdict' | 'glyph'> = {},
): SearchRecord {
  const shown = { ...summaryOf(quote, speakers, author), ...found };
  const passages = searchedPassages(shown).map(({ text }) => text);
  // Other things that a reader may remember about a quotation. Results never highlight them.
  const context = [
    quote.frame ?? '',
    quote.occasion ?? '',
    ...shown.speakers.map(({ role }) => role ?? ''),
  ].join(' ');
  const whole = [...passages, context].flatMap(wholeWords);
  const named = author ? [...speakers, author] : speakers;
  return {
    content: [...[...passages, context].map(folded), [...new Set(whole)].join(' ')].join(
      ` ${SEPARATOR} `,
    ),
    names: [...new Set(named.flatMap((speaker) => namesOf(speaker).split(' ')))].join(' '),
    shown,
  };
}

/** The words of a speaker's names in every script and spelling, without duplicates. */
export function namesOf(speaker: Speaker): string {
  const names = [speaker.name, speaker['native-name'] ?? '', ...speaker['also-known-as']];
  const words = names.flatMap((name) => [...foldedWords(name), ...wholeWords(name)]);
  return [...new Set(words)].join(' ');
}

function summaryOf(
  quote: Quote,
  speakers: readonly Speaker[],
  author: Speaker | undefined,
): QuotationSummary {
  const { form, translation, original } = quote;
  const isPlain = isSaid(quote) && !quote['one-of-speakers'] && !author;
  return {
    href: urls.quote(quote.id),
    form,
    translated: translation !== undefined,
    label: labelLine(quote),
    mark: statusLabel(quote),
    who: isPlain ? undefined : attributionLine({ quote, speakers, author }),
    speakers: speakers.map((speaker) => {
      const role = speaker.type === 'unnamed' ? undefined : roleAt(speaker, quote.said);
      return {
        name: speaker.name,
        role: role && [role.title, role.organization].filter(Boolean).join(', '),
      };
    }),
    date: nonBreaking(inWords(parsedEdtf(quote.said))),
    attribution: quote.attribution,
    words: { text: quote.text, language: quote.language },
    turns: wordsOf(quote, speakers).turns,
    frame: quote.frame,
    gloss: quote.gloss,
    original: original && { text: original.text, language: original.language },
    printings: otherPrintings(quote),
  };
}

/**
 * The wordings of other printings and our translations of them, except any that an earlier wording contains, punctuation aside.
 */
function otherPrintings(quote: Quote): Passage[] {
  const shown = [quote.text, quote.gloss ?? '', quote.original?.text ?? ''];
  const others = quote.witnesses
    .flatMap((witness) => [
      { text: witness.text, language: witness.language ?? quote.language },
      { text: witness.gloss ?? '', language: site.language },
    ])
    .filter(({ text }) => text !== '' && !shown.includes(text));
  if (others.length === 0) return others;
  const known = shown.map(folded);
  return others.filter(({ text }) => {
    const words = folded(text);
    if (known.some((other) => ` ${other} `.includes(` ${words} `))) return false;
    known.push(words);
    return true;
  });
}

/** The words of a text that the index would split, each written as one word. */
function wholeWords(text: string): readonly string[] {
  const words = unspacedWords(text).map((word) => foldedWords(word.text));
  return [
    ...joinedCompounds(text),
    ...words.filter(({ length }) => length > 1).map((letters) => letters.join('')),
  ];
}

function folded(text: string): string {
  return foldedWords(text).join(' ');
}
