import { address } from '../../urls.ts';
import type { Quote, Speaker } from '../../archive/records.ts';
import { labelLine } from '../../archive/labels.ts';
import { roleAt } from '../../archive/role.ts';
import { parsedEdtf } from '../../dates/parsed.ts';
import { inWords } from '../../dates/in-words.ts';
import { sections, type Passage, type ShownQuotation } from '../shown-quotation.ts';
import { joinedWords, searchWords } from '../search-words.ts';

/** A quotation as the index takes it. */
export interface SearchRecord {
  /** What is searched: folded words, one space apart, with a sign that is no word between sections. */
  readonly content: string;
  /** The speakers' names in every script and spelling; they weigh more than the content. */
  readonly names: string;
  readonly shown: ShownQuotation;
}

/** Takes the place of a word between two sections, so that no phrase runs across. */
const GAP = '|';

/**
 * A quotation's search record.
 * @param speakers the records of its speakers, in its order
 */
export function searchRecord(quote: Quote, speakers: readonly Speaker[]): SearchRecord {
  const shown = shownQuotation(quote, speakers);
  const passages = sections(shown).map(({ text }) => text);
  // Searched and not shown, or not to be marked: what is remembered of a quotation beside its words.
  const context = [
    quote.frame ?? '',
    quote.occasion ?? '',
    ...shown.speakers.map(({ role }) => role ?? ''),
    passages.flatMap(joinedWords).join(' '),
  ];
  const names = speakers.flatMap((speaker) => [
    speaker.name,
    speaker['native-name'] ?? '',
    ...speaker['also-known-as'],
  ]);
  return {
    content: [...passages, context.join(' ')].map(folded).join(` ${GAP} `),
    names: unique(names.flatMap((name) => folded(name).split(' '))).join(' '),
    shown,
  };
}

function shownQuotation(quote: Quote, speakers: readonly Speaker[]): ShownQuotation {
  const { form, translation } = quote;
  return {
    href: address.quote(quote.id),
    form,
    translated: translation !== undefined,
    label: labelLine(quote),
    speakers: speakers.map((speaker) => {
      const role = speaker.type === 'unnamed' ? undefined : roleAt(speaker, quote.said);
      return {
        name: speaker.name,
        role: role && [role.title, role.organization].filter(Boolean).join(', '),
      };
    }),
    date: inWords(parsedEdtf(quote.said)),
    words: { text: quote.text, language: quote.language },
    frame: quote.frame,
    gloss: quote.gloss,
    original: quote.original && {
      text: quote.original.text,
      language: quote.original.language,
    },
    printings: otherPrintings(quote),
  };
}

/** Every wording that is not, typography aside, a part of one before it. */
function otherPrintings(quote: Quote): Passage[] {
  const shown = [quote.text, quote.gloss ?? '', quote.original?.text ?? ''];
  const others = quote.witnesses
    .flatMap((witness) => [
      { text: witness.text, language: witness.language ?? quote.language },
      { text: witness.gloss ?? '', language: 'en' },
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

function folded(text: string): string {
  return searchWords(text)
    .map((word) => word.text)
    .join(' ');
}

function unique(words: readonly string[]): string[] {
  return [...new Set(words)];
}
