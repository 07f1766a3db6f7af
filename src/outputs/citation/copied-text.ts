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

/** A quotation with its speaker, date, label, printing and URL, as plain text. */
export function copiedText(attributed: AttributedQuote): string {
  return [
    ...lines(attributed),
    ...attribution(attributed),
    `${text.record(site.name)}: ${recordUrl(attributed)}`,
  ].join('\n');
}

/** A quotation as Markdown: the words in a block quotation, followed by what `copiedText` adds to them. */
export function copiedMarkdown(attributed: AttributedQuote): string {
  const rest = attribution(attributed).map(escapeMarkdown);
  const record = `[${text.record(site.name)}](${recordUrl(attributed)})`;
  return `${blockQuotation(lines(attributed))}\n\n${rest.join(' ')} ${record}\n`;
}

/** Lines as a block quotation in Markdown, where two spaces end a line without ending the paragraph. */
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

/** The lines of the quotation, followed by those of an equally authentic version in another language, if there is one. */
function lines({ quote, speakers }: AttributedQuote): string[] {
  const authentic = authenticWords(quote);
  return [wordsOf(quote, speakers), ...(authentic ? [authentic] : [])].flatMap((words) =>
    runsInLines(runs(words)),
  );
}

/** Two lines: who said the words and when; and what kind of words they are and where they were printed. */
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

/** Escapes what Markdown would interpret. */
function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_[\]<>#|~&]/g, '\\$&').replace(/^(\d+)([.)])/, '$1\\$2');
}
