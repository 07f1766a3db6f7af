import { absoluteUrl, urls } from '../../urls.ts';
import { parsedEdtf } from '../../dates/parsed.ts';
import { inWords } from '../../dates/in-words.ts';
import { outputsText } from '../../interface/strings.ts';
import { labelsOf } from '../../archive/labels.ts';
import { speakerNames, type AttributedQuote } from '../../archive/attributed-quote.ts';
import { outletInWords, titleInWords } from '../../archive/source-in-words.ts';
import { printedIn, withdrawal } from './quotation-citation.ts';
import { runs, runsAsText } from '../../quotation/runs.ts';
import { sentences } from './sentences.ts';

const text = outputsText.citation;

/** A quotation with its speaker, date, label, printing and URL, as plain text. */
export function copiedText(attributed: AttributedQuote): string {
  return [...attribution(attributed), `${text.record}: ${recordUrl(attributed)}`].join('\n');
}

/** The same as Markdown: the words as a block quotation, the attribution after it. */
export function copiedMarkdown(attributed: AttributedQuote): string {
  const [words = '', ...rest] = attribution(attributed).map(escapeMarkdown);
  const record = `[${text.record}](${recordUrl(attributed)})`;
  return `> ${words}\n\n${rest.join(' ')} ${record}\n`;
}

function recordUrl({ quote }: AttributedQuote): string {
  return absoluteUrl(urls.quote(quote.id));
}

/** The words, who said them and when, and what kind of words they are and where they were printed: a line each. */
function attribution(attributed: AttributedQuote): string[] {
  const { quote, read } = attributed;
  const when = inWords(parsedEdtf(quote.said));
  const printing = [titleInWords(read), outletInWords(read)].filter(Boolean).join(', ');
  const labels = labelsOf(quote).join('; ');
  return [
    runsAsText(runs(quote)),
    sentences([`— ${[speakerNames(attributed), when, quote.occasion].filter(Boolean).join(', ')}`]),
    sentences([withdrawal(attributed), labels, `${printedIn(attributed)} ${printing}`]),
  ];
}

/** Escapes what Markdown would interpret. */
function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_[\]<>#|~&]/g, '\\$&').replace(/^(\d+)([.)])/, '$1\\$2');
}
