// Imported directly: through src/interface/strings.ts, the page would load every text of the check.
import { checkPage as text } from '../../interface/en/check-page.ts';
import type { RowPart } from '../../passage-check/rows.ts';
import { element } from '../browser/element.ts';
import type { ShownFinding, ShownRecord, ShownRow } from './shown-finding.ts';

/**
 * What is known of a quotation: its grade, what that means, the words in rows, whose they are, and what can be done with it.
 * @param contact the address to which readers can write of a wording that we do not have
 */
export function findingItem(finding: ShownFinding, contact: string | undefined): HTMLElement {
  const { grade, label, words, sentences, record } = finding;
  return element(
    'article',
    { class: 'finding', 'data-grade': grade, 'data-record': record?.id },
    element('h3', {}, label),
    ...(record?.verdict === undefined ? [] : [element('p', { class: 'verdict' }, record.verdict)]),
    ...(record ? [] : [element('blockquote', { dir: 'auto' }, words)]),
    ...sentences.map((sentence) => element('p', {}, sentence)),
    ...(record ? recordParts(record, grade === 'new-variant' ? contact : undefined) : []),
  );
}

function recordParts(record: ShownRecord, contact: string | undefined): HTMLElement[] {
  const { rows, speakers, details, labels, sentence, reply, href } = record;
  return [
    element('dl', { class: 'rows' }, ...rows.flatMap(rowItem)),
    element('p', { class: 'who' }, element('span', { class: 'speaker' }, speakers), details),
    element('p', { class: 'label' }, labels),
    element(
      'p',
      { class: 'actions' },
      copyButton(text.actions.copySentence, sentence),
      copyButton(text.actions.copyReply, reply),
      element('a', { href }, text.actions.open),
      ...(contact === undefined ? [] : [element('a', { href: contact }, text.actions.tellUs)]),
    ),
  ];
}

/** A button whose text the script of all pages copies. */
function copyButton(label: string, copied: string): HTMLElement {
  return element('button', { type: 'button', 'data-copy': copied }, label);
}

function rowItem({ kind, label, language, parts }: ShownRow): HTMLElement[] {
  return [
    element('dt', {}, label),
    element(
      'dd',
      { class: kind, lang: language, dir: 'auto' },
      ...parts.flatMap((part) => [partElement(part), part.space]),
    ),
  ];
}

function partElement({ mark, text: words }: RowPart): Node | string {
  switch (mark) {
    case 'same':
      return words;
    case 'differs':
      return element('mark', {}, words);
    case 'only':
      return element('ins', {}, words);
    case 'left-out':
      return element('span', { class: 'left-out' }, words);
  }
}
