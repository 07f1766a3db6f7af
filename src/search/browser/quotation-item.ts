import { forms } from '../../quotation/forms.ts';
import { mixedParts, quotationMarks } from '../../quotation/marks.ts';
import { separator } from '../../interface/separator.ts';
import type { MarkedSection, ShownQuotation } from '../shown-quotation.ts';
import { element } from './element.ts';
import type { QuotationHit } from './messages.ts';

/**
 * A quotation in the list of results: the words in full, as `Quotation.astro` sets them, with what was found
 * marked. Our English is always told, another passage where more was found in it than in the words.
 */
export function quotationItem({ shown, sections }: QuotationHit): HTMLLIElement {
  const [words, ...others] = sections;
  const most = others.reduce((best, { marks }) => Math.max(best, marks.length), 0);
  const best = others.find(({ marks }) => marks.length === most);
  const isTold = (section: MarkedSection): boolean =>
    section.kind === 'gloss' || (section === best && most > (words?.marks.length ?? 0));
  const figure = element('figure', {
    class: 'quotation',
    'data-form': shown.form,
    'data-line': forms[shown.form].line,
    'data-translated': shown.translated ? '' : undefined,
  });
  if (words)
    figure.append(
      element('blockquote', {}, element('a', { href: shown.href }, ...wordsOf(shown, words))),
    );
  figure.append(
    element(
      'figcaption',
      {},
      ...others.filter(isTold).map(sectionLine),
      element('p', {}, ...speakersOf(shown)),
      element('p', { class: 'details' }, `${shown.label}${separator}${shown.date}`),
    ),
  );
  return element('li', {}, figure);
}

function wordsOf({ form, frame }: ShownQuotation, words: MarkedSection): Node[] {
  const { text, language } = words;
  const [open, close] = quotationMarks(language);
  const run = (kind: string, ...children: (Node | string)[]): HTMLElement =>
    element('span', { class: kind, lang: language }, ...children);
  if (frame !== undefined) {
    // Marks that the frame sets around the fragment are the fragment's own here.
    const [before = '', after = ''] = frame.replace('“{…}”', '{…}').split('{…}');
    return [
      element('span', { class: 'frame' }, before),
      run('quoted', open, ...marked(words), close),
      element('span', { class: 'frame' }, after),
    ];
  }
  if (form === 'indirect') return [run('reported', ...marked(words))];
  if (form === 'direct') return [run('quoted', open, ...marked(words), close)];
  let end = 0;
  return mixedParts(text).map((mixed) => {
    const start = end;
    end += mixed.text.length;
    return run(mixed.quoted ? 'quoted' : 'reporter', ...marked(words, start, end));
  });
}

const leads = {
  words: '',
  gloss: 'Our English:',
  original: 'As first said:',
  printing: 'Printed elsewhere:',
} as const;

function sectionLine(section: MarkedSection): HTMLParagraphElement {
  return element(
    'p',
    { class: 'gloss' },
    element('span', { class: 'gloss-lead' }, leads[section.kind]),
    ' ',
    element('span', { lang: section.language }, ...marked(section)),
  );
}

function speakersOf({ speakers }: ShownQuotation): (Node | string)[] {
  return speakers.flatMap(({ name, role }, index) => [
    index > 0 ? '; ' : '',
    element('span', { class: 'speaker' }, name),
    role ? `, ${role}` : '',
  ]);
}

/** A part of a passage, from `start` up to `end`, with what was found in it marked. */
function marked({ text, marks }: MarkedSection, start = 0, end = text.length): Node[] {
  const nodes: Node[] = [];
  let done = start;
  for (const mark of marks) {
    if (mark.start < done || mark.end > end) continue;
    nodes.push(
      document.createTextNode(text.slice(done, mark.start)),
      element('mark', {}, text.slice(mark.start, mark.end)),
    );
    done = mark.end;
  }
  return [...nodes, document.createTextNode(text.slice(done, end))];
}
