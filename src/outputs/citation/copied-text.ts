import { absolute, address } from '../../urls.ts';
import { parsedEdtf } from '../../dates/parsed.ts';
import { inWords } from '../../dates/in-words.ts';
import { site } from '../../site.ts';
import { labelsOf } from '../../archive/labels.ts';
import { speakerNames, type AttributedQuote } from '../../archive/attributed-quote.ts';
import { outletInWords, titleInWords } from '../../archive/source-in-words.ts';
import { printedIn, withdrawal } from './quotation-citation.ts';
import { runs, runsAsText } from '../../quotation/runs.ts';
import { sentences } from './sentences.ts';

/** A quotation with its speaker, date, label, printing and address, as plain text to paste anywhere. */
export function copiedText(papers: AttributedQuote): string {
  return [...attribution(papers), `${link}: ${absolute(address.quote(papers.quote.id))}`].join(
    '\n',
  );
}

/** The same as Markdown: the words as a block quotation, the attribution outside of it. */
export function copiedMarkdown(papers: AttributedQuote): string {
  const [words = '', ...papersLines] = attribution(papers).map(escapeMarkdown);
  const record = `[${link}](${absolute(address.quote(papers.quote.id))})`;
  return `> ${words}\n\n${papersLines.join(' ')} ${record}\n`;
}

const link = `The papers of this quotation, at ${site.name}`;

/** The words, who said them when and where, and what kind of words they are: a line each. */
function attribution(papers: AttributedQuote): string[] {
  const { quote, read } = papers;
  const when = inWords(parsedEdtf(quote.said));
  const printing = [titleInWords(read), outletInWords(read)].filter(Boolean).join(', ');
  return [
    runsAsText(runs(quote)),
    sentences([`— ${[speakerNames(papers), when, quote.occasion].filter(Boolean).join(', ')}`]),
    sentences([withdrawal(papers), labelsOf(quote).join('; '), `${printedIn(papers)} ${printing}`]),
  ];
}

/** Text in which Markdown finds nothing of its own. */
function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_[\]<>#|~&]/g, '\\$&').replace(/^(\d+)([.)])/, '$1\\$2');
}
