import { schemasText } from '../interface/strings.ts';
import { site } from '../site.ts';
import { text } from './text.ts';

/**
 * The maximum length of a verdict in characters, so that it can be read at a glance and fits on a card and in a search result.
 */
export const MAX_VERDICT_LENGTH = 200;

/** The maximum number of sentences in a verdict. */
const MAX_SENTENCES = 2;

const segmenter = new Intl.Segmenter(site.language, { granularity: 'sentence' });

/** Markdown, HTML and addresses, which a verdict must not contain, since it is shown as plain text. */
const markup = /[*_`<>{}|\\#\n]|\]\(|&\w+;|https?:/u;

/** One or two whole sentences of plain text that say whether words were said, and what is wrong with other versions. */
export const verdict = text
  .refine(
    (value) => [...value].length <= MAX_VERDICT_LENGTH,
    schemasText.verdict.long(MAX_VERDICT_LENGTH),
  )
  .refine((value) => !markup.test(value), schemasText.verdict.markup)
  .refine((value) => /\p{L}/u.test(value) && /[.?!…。！？؟۔।][”’"'»)]*$/u.test(value), {
    error: schemasText.verdict.unfinished,
  })
  .refine(
    (value) => [...segmenter.segment(value)].length <= MAX_SENTENCES,
    schemasText.verdict.sentences,
  );
