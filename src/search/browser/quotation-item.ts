import { directionOfName, languageAttributes } from '../../quotation/direction.ts';
import { lineOf } from '../../quotation/said.ts';
import { separator } from '../../interface/separator.ts';
import { searchText } from '../../interface/strings.ts';
import { HEIGHT } from '../../stemma/barcode.ts';
import type { QuotationSummary } from '../quotation-summary.ts';
import { element, markedText } from './element.ts';
import type { HitPassage, MarkedRun, QuotationHit } from './messages.ts';

/** A quotation in the list of results, set as it is everywhere on the site, with the matched words marked. */
export function quotationItem({ quotation, runs, passages }: QuotationHit): HTMLLIElement {
  const { href, form, translated, date } = quotation;
  const figure = element(
    'figure',
    {
      class: 'quotation',
      'data-form': form,
      'data-line': lineOf(quotation),
      'data-attribution': quotation.attribution,
      'data-translated': translated ? '' : undefined,
    },
    element(
      'blockquote',
      { dir: directionOfRuns(runs) },
      element('a', { href }, ...runs.map(runSpan)),
    ),
    element(
      'figcaption',
      {},
      ...passages.map(passageLine),
      element('p', {}, ...speakersLine(quotation)),
      ...verdictLine(quotation),
      element('p', { class: 'label' }, ...labelParts(quotation), `${separator}${date}`),
    ),
  );
  return element('li', {}, figure);
}

/** The direction of the words; undefined if they are in several languages or include words of our own. */
function directionOfRuns(runs: readonly MarkedRun[]): string | undefined {
  const [first] = runs;
  return first?.language !== undefined && runs.every(({ language }) => language === first.language)
    ? languageAttributes(first.language).dir
    : undefined;
}

function runSpan({ kind, open, parts, close, language }: MarkedRun): HTMLSpanElement {
  const attributes = language === undefined ? {} : languageAttributes(language);
  return element('span', { class: kind, ...attributes }, open, ...markedText(parts), close);
}

function passageLine({ kind, language, parts }: HitPassage): HTMLParagraphElement {
  return element(
    'p',
    { class: 'gloss' },
    element('span', { class: 'gloss-lead' }, searchText.passages[kind]),
    ' ',
    element('span', languageAttributes(language), ...markedText(parts)),
  );
}

/** The verdict, after a drawing of what became of the words. */
function verdictLine({ verdict, glyph }: QuotationSummary): HTMLParagraphElement[] {
  if (verdict === undefined) return [];
  return [
    element('p', { class: 'verdict' }, ...(glyph ? [glyphDrawing(glyph), ' '] : []), verdict),
  ];
}

function glyphDrawing({ width, paths }: NonNullable<QuotationSummary['glyph']>): SVGElement {
  const drawing = svg('svg', {
    class: 'barcode glyph',
    viewBox: `0 0 ${width} ${HEIGHT}`,
    preserveAspectRatio: 'none',
    'aria-hidden': 'true',
  });
  drawing.append(
    ...Object.entries(paths).map(([kind, path]) => svg('path', { class: kind, d: path })),
  );
  return drawing;
}

function svg(name: string, attributes: Readonly<Record<string, string>>): SVGElement {
  const created = document.createElementNS('http://www.w3.org/2000/svg', name);
  for (const [key, value] of Object.entries(attributes)) created.setAttribute(key, value);
  return created;
}

/** The parts of a label, which may begin with a status in a separate element. */
function labelParts({ label, mark }: QuotationSummary): (Node | string)[] {
  if (mark === undefined) return [label];
  return [element('span', { class: 'attribution-mark' }, mark), label.slice(mark.length)];
}

function speakersLine({ speakers, who }: QuotationSummary): (Node | string)[] {
  if (who !== undefined) return [element('span', { class: 'speaker' }, who)];
  return speakers.flatMap(({ name, role }, index) => [
    index > 0 ? '; ' : '',
    element('span', { class: 'speaker', dir: directionOfName(name) }, name),
    role ? `, ${role}` : '',
  ]);
}
