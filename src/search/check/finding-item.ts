import { checkPageText as text } from '../../interface/strings.ts';
import type { Grade } from '../../passage-check/finding.ts';
import type { RowPart } from '../../passage-check/rows.ts';
import { element } from '../browser/element.ts';
import type { ShownFinding, ShownRecord, ShownRow } from './shown-finding.ts';

/**
 * What is known about a quotation: its grade, what that means, the words in rows, whose they are, and what readers can do
 * next.
 * @param contact the address at which readers can report a wording that we do not have
 */
export function findingItem(finding: ShownFinding, contact: string | undefined): HTMLElement {
  const { grade, label, words, sentences, record } = finding;
  return element(
    'article',
    { class: 'finding', 'data-grade': grade, 'data-record': record?.id },
    element('h3', {}, label),
    ...(hasTheseWords(grade) ? verdictOf(record) : []),
    ...(record ? [] : [element('blockquote', { dir: 'auto' }, words)]),
    ...sentences.map((sentence) => element('p', {}, sentence)),
    ...(record ? recordParts(record, grade, contact) : []),
  );
}

/** Whether a record has these very words. For any others, a verdict such as “He said it” would be wrong. */
function hasTheseWords(grade: Grade): boolean {
  return grade === 'as-printed' || grade === 'trimmed' || grade === 'known-alteration';
}

/** The verdict of a record, if it has one. */
function verdictOf(record: ShownRecord | undefined, ...lead: HTMLElement[]): HTMLElement[] {
  if (record?.verdict === undefined) return [];
  return [element('p', { class: 'verdict' }, ...lead, record.verdict)];
}

function recordParts(
  record: ShownRecord,
  grade: Grade,
  contact: string | undefined,
): HTMLElement[] {
  const { rows, speakers, details, labels, sentence, reply, href } = record;
  const lead = element('span', { class: 'lead' }, text.verdictOfRecord);
  return [
    element('dl', { class: 'rows' }, ...rows.flatMap(rowItem)),
    element('p', { class: 'who' }, element('span', { class: 'speaker' }, speakers), details),
    element('p', { class: 'label' }, labels),
    ...(hasTheseWords(grade) ? [] : verdictOf(record, lead)),
    element(
      'p',
      { class: 'actions' },
      copyButton(text.actions.copySentence, sentence),
      copyButton(text.actions.copyReply, reply),
      element('a', { href }, text.actions.open),
      ...(contact === undefined || grade !== 'new-variant'
        ? []
        : [element('a', { href: contact }, text.actions.tellUs)]),
    ),
  ];
}

/** A button that copies a text, with the help of the script that all pages load. */
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
