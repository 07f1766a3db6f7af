import { forms } from '../../quotation/forms.ts';
import { runs } from '../../quotation/runs.ts';
import type { MarkedPassage, QuotationSummary } from '../quotation-summary.ts';
import type { MarkedRun, QuotationHit, TextPart } from './messages.ts';

/**
 * A quotation as a result shows it: its words in full, with the matches marked, and other passages. Our translation is
 * always shown; another passage is shown only if more words match in it than in the quotation itself.
 * @param passages the passages of the quotation that were searched
 */
export function quotationHit(
  quotation: QuotationSummary,
  passages: readonly MarkedPassage[],
): QuotationHit {
  const [words, ...others] = passages;
  const mostMatches = Math.max(0, ...others.map(({ marks }) => marks.length));
  const best = others.find(({ marks }) => marks.length === mostMatches);
  const isBetter = mostMatches > (words?.marks.length ?? 0);
  return {
    quotation,
    runs: words ? markedRuns(quotation, words) : [],
    passages: others
      .filter((passage) => passage.kind === 'gloss' || (isBetter && passage === best))
      .map((passage) => ({
        kind: passage.kind,
        language: passage.language,
        parts: textParts(passage),
      })),
  };
}

function markedRuns({ form, frame, turns }: QuotationSummary, words: MarkedPassage): MarkedRun[] {
  const { text, language } = words;
  // In other forms, the quotation marks are not part of the text.
  const hasMarksInText = frame === undefined && forms[form].marks === 'inside';
  let end = 0;
  return runs({ text, form, language, frame, turns }).map(({ kind, open, text: run, close }) => {
    if (kind === 'frame') return { kind, open, parts: [{ text: run, isMatch: false }], close };
    if (kind === 'speaker') {
      // A line break separates the turns in the text.
      if (end > 0) end += 1;
      return { kind, open, parts: [{ text: run, isMatch: false }], close };
    }
    const start = end + (hasMarksInText ? open.length : 0);
    const parts = textParts(words, start, start + run.length);
    end = start + run.length + (hasMarksInText ? close.length : 0);
    return { kind, open, parts, close, language };
  });
}

/** The text of a passage from `start` up to `end`, split where words matched. */
function textParts({ text, marks }: MarkedPassage, start = 0, end = text.length): TextPart[] {
  const parts: { text: string; isMatch: boolean }[] = [];
  let done = start;
  for (const mark of marks) {
    if (mark.start < done || mark.end > end) continue;
    const last = parts.at(-1);
    const matched = text.slice(mark.start, mark.end);
    // Letters of a script without spaces follow one another.
    if (last?.isMatch && mark.start === done) last.text += matched;
    else {
      parts.push({ text: text.slice(done, mark.start), isMatch: false });
      parts.push({ text: matched, isMatch: true });
    }
    done = mark.end;
  }
  return [...parts, { text: text.slice(done, end), isMatch: false }].filter(
    (part) => part.text !== '',
  );
}
