import { runs, type RunKind } from '../../quotation/runs.ts';
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
    class: 'found-quotation',
    'data-form': shown.form,
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
      element('p', { class: 'found-papers' }, `${shown.label}${separator}${shown.date}`),
    ),
  );
  return element('li', {}, figure);
}

const classes: Readonly<Record<RunKind, string>> = {
  quoted: 'found-quoted',
  reporter: 'found-ours',
  reported: 'found-indirect',
  frame: 'found-ours',
};

function wordsOf({ form, frame }: ShownQuotation, words: MarkedSection): Node[] {
  const { text, language } = words;
  let end = 0;
  return runs({ form, frame, text, language }).map((run) => {
    const attributes = { class: classes[run.kind] };
    if (run.kind === 'frame') return element('span', attributes, run.text);
    const start = text.indexOf(run.text, end);
    end = start + run.text.length;
    const content = marked(words, start, end);
    return element('span', { ...attributes, lang: language }, run.open, ...content, run.close);
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
    { class: 'found-passage' },
    element('span', { class: 'found-lead' }, leads[section.kind]),
    ' ',
    element('span', { lang: section.language }, ...marked(section)),
  );
}

function speakersOf({ speakers }: ShownQuotation): (Node | string)[] {
  return speakers.flatMap(({ name, role }, index) => [
    index > 0 ? '; ' : '',
    element('span', { class: 'found-speaker' }, name),
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
