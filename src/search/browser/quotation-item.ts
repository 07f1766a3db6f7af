import { separator } from '../../interface/separator.ts';
import { searchText } from '../../interface/strings.ts';
import { forms } from '../../quotation/forms.ts';
import { runs } from '../../quotation/runs.ts';
import type { MarkedPassage, QuotationSummary } from '../quotation-summary.ts';
import { element } from './element.ts';
import type { QuotationHit } from './messages.ts';

/**
 * A quotation in the list of results: its words in full, as everywhere on the site, with the matched words marked. Our
 * English for it is always shown; another passage only where more words matched in it than in the quotation itself.
 */
export function quotationItem({ quotation, passages }: QuotationHit): HTMLLIElement {
  const [words, ...others] = passages;
  const most = Math.max(0, ...others.map(({ marks }) => marks.length));
  const best = others.find(({ marks }) => marks.length === most);
  const isBetter = most > (words?.marks.length ?? 0);
  const shown = others.filter(
    (passage) => passage.kind === 'gloss' || (isBetter && passage === best),
  );
  const { href, form, translated, label, date } = quotation;
  const figure = element(
    'figure',
    { class: 'quotation', 'data-form': form, 'data-translated': translated ? '' : undefined },
    element(
      'blockquote',
      {},
      element('a', { href }, ...(words ? markedRuns(quotation, words) : [])),
    ),
    element(
      'figcaption',
      {},
      ...shown.map(passageLine),
      element('p', {}, ...speakersLine(quotation)),
      element('p', { class: 'label' }, `${label}${separator}${date}`),
    ),
  );
  return element('li', {}, figure);
}

/** The runs of a quotation with the matched words marked. */
function markedRuns({ form, frame }: QuotationSummary, words: MarkedPassage): Node[] {
  const { text, language } = words;
  // Elsewhere the quotation marks are not part of the text.
  const hasMarksInText = frame === undefined && forms[form].marks === 'inside';
  let end = 0;
  return runs({ text, form, language, frame }).map((run) => {
    if (run.kind === 'frame') return element('span', { class: run.kind }, run.text);
    const start = end + (hasMarksInText ? run.open.length : 0);
    const marked = markedText(words, start, start + run.text.length);
    end = start + run.text.length + (hasMarksInText ? run.close.length : 0);
    return element('span', { class: run.kind, lang: language }, run.open, ...marked, run.close);
  });
}

function passageLine(passage: MarkedPassage): HTMLParagraphElement {
  return element(
    'p',
    { class: 'passage' },
    element('span', { class: 'passage-kind' }, searchText.passages[passage.kind]),
    ' ',
    element('span', { lang: passage.language }, ...markedText(passage)),
  );
}

function speakersLine({ speakers }: QuotationSummary): (Node | string)[] {
  return speakers.flatMap(({ name, role }, index) => [
    index > 0 ? '; ' : '',
    element('span', { class: 'speaker' }, name),
    role ? `, ${role}` : '',
  ]);
}

/** A passage from `start` up to `end`, with the matched words marked. */
function markedText(
  { text, marks }: MarkedPassage,
  start = 0,
  end = text.length,
): (Node | string)[] {
  const parts: (Node | string)[] = [];
  let done = start;
  for (const mark of marks) {
    if (mark.start < done || mark.end > end) continue;
    parts.push(text.slice(done, mark.start), element('mark', {}, text.slice(mark.start, mark.end)));
    done = mark.end;
  }
  return [...parts, text.slice(done, end)];
}
