import { absoluteUrl, urls } from '../../urls.ts';
import { parsedEdtf } from '../../dates/parsed.ts';
import { inWords } from '../../dates/in-words.ts';
import { outputsText } from '../../interface/strings.ts';
import { plainLabelsOf } from '../../archive/labels.ts';
import { attributionLine, type AttributedQuote } from '../../archive/attributed-quote.ts';
import { outletInWords, titleInWords } from '../../archive/source-in-words.ts';
import { authenticWords, wordsOf } from '../../archive/words.ts';
import { site } from '../../site.ts';
import { notice, printedIn } from './quotation-citation.ts';
import { runs, runsInLines } from '../../quotation/runs.ts';
import { joinSentences } from './join-sentences.ts';

const text = outputsText.citation;

/** Prints a quotation with its speaker, date, labels, printing and URL as plain text. */
export function copiedText(attributed: AttributedQuote): string {
  return [
    ...lines(attributed),
    ...attribution(attributed),
    `${text.record(site.name)}: ${recordUrl(attributed)}`,
  ].join('\n');
}

/** Prints a quotation as Markdown: the words as a block quotation, followed by the details that `copiedText` gives. */
export function copiedMarkdown(attributed: AttributedQuote): string {
  const rest = attribution(attributed).map(escapeMarkdown);
  const record = `[${text.record(site.name)}](${recordUrl(attributed)})`;
  return `${blockQuotation(lines(attributed))}\n\n${rest.join(' ')} ${record}\n`;
}

/** Prints lines as a Markdown block quotation, in which two spaces end a line without ending the paragraph. */
function blockQuotation(lines: readonly string[]): string {
  return lines
    .map((line, index) => {
      const isLast = line === '' || (lines[index + 1] ?? '') === '';
      return `> ${escapeMarkdown(line)}`.trimEnd() + (isLast ? '' : '  ');
    })
    .join('\n');
}

function recordUrl({ quote }: AttributedQuote): string {
  return absoluteUrl(urls.quote(quote.id));
}

/** The lines of the quotation and of its equally authentic version in another language, if there is one. */
function lines({ quote, speakers }: AttributedQuote): string[] {
  const authentic = authenticWords(quote);
  return [wordsOf(quote, speakers), ...(authentic ? [authentic] : [])].flatMap((words) =>
    runsInLines(runs(words)),
  );
}

/** Two lines: who said the words and when; what kind of quotation it is and where it was printed. */
function attribution(attributed: AttributedQuote): string[] {
  const { quote, read } = attributed;
  const when = inWords(parsedEdtf(quote.said));
  const printing = [titleInWords(read), outletInWords(read)].filter(Boolean).join(', ');
  const labels = plainLabelsOf(quote).join('; ');
  return [
    joinSentences([
      text.copiedLine(
        [attributionLine(attributed), when, quote.occasion].filter(Boolean).join(', '),
      ),
    ]),
    joinSentences([notice(attributed), labels, `${printedIn(attributed)} ${printing}`]),
  ];
}

/** Escapes characters that Markdown would interpret. */
function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_[\]<>#|~&]/g, '\\$&').replace(/^(\d+)([.)])/, '$1\\$2');
}
