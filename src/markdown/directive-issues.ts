import { describeIssue, type IssueDescription } from '../issues/describe-issue.ts';
import { hasWords } from '../quotation/quoted-passages.ts';
import { nearest } from '../issues/nearest.ts';
import { lastOf } from '../issues/shortened.ts';
import { wordsOf } from './directive-words.ts';
import { sceneIssues } from './scene.ts';
import {
  blockDirectives,
  directiveAttributes,
  inlineDirectives,
  type Directive,
} from './directives.ts';

/**
 * Finds the issues with a directive. An inline `:name` that is not one of ours is text, such as the minutes in 16:55, unless
 * brackets or braces other than a source note follow it.
 * @param source the Markdown of the directive
 */
export function directiveIssues(node: Directive, source: string): IssueDescription[] {
  if (!isOurs(node)) return isText(node, source) ? [] : [unknownDirective(node)];
  return [
    ...attributeIssues(node),
    ...(node.name === 'quote' ? quotationIssues(node) : []),
    ...(node.name === 'collation' && wordsOf(node) !== ''
      ? [describeIssue('words-in-collation')]
      : []),
    ...(node.type === 'containerDirective' && node.name === 'scene' ? sceneIssues(node) : []),
    ...(node.name === 'state' ? stateIssues(node) : []),
    ...(node.name === 'figure' ? figureIssues(node) : []),
    ...(isUnclosed(node, source)
      ? [describeIssue('unclosed-directive', { directive: node.name })]
      : []),
  ];
}

/** Whether a directive is one of Verbatim's. */
export function isOurs({ type, name }: Directive): boolean {
  if (type === 'leafDirective') return false;
  const names: readonly string[] = type === 'textDirective' ? inlineDirectives : blockDirectives;
  return names.includes(name);
}

/** Whether `:name` is text and was not meant as a directive. */
function isText({ type, name }: Directive, source: string): boolean {
  if (type !== 'textDirective') return false;
  const rest = source.slice(1 + name.length);
  return rest === '' || /^\[\^[^\]\s]+\]$/.test(rest);
}

function isUnclosed({ type }: Directive, source: string): boolean {
  return type === 'containerDirective' && !/\n[ \t>]*:{3,}[ \t]*$/.test(source);
}

const colons = { textDirective: ':', leafDirective: '::', containerDirective: ':::' } as const;

function unknownDirective({ type, name }: Directive): IssueDescription {
  const directive = `${colons[type]}${name}`;
  const isInline = type === 'textDirective';
  const known = isInline
    ? inlineDirectives.map((each) => `:${each}`)
    : blockDirectives.map((each) => `:::${each}`);
  const values = { directive, isInline, known, nearest: nearest(directive, known) };
  return describeIssue('unknown-directive', values);
}

function attributeIssues(node: Directive): IssueDescription[] {
  const { name, attributes } = node;
  const words = node.type === 'textDirective' ? lastOf(wordsOf(node), 40) : '';
  const known = directiveAttributes[name] ?? [];
  const lacksId = known.includes('id') && !attributes?.['id'];
  const [bare] = Object.entries(attributes ?? {}).filter(
    ([attribute, value]) => !known.includes(attribute) && value === '',
  );
  if (lacksId && bare)
    return [describeIssue('directive-without-id', { directive: name, words, id: bare[0] })];
  const issues = Object.keys(attributes ?? {})
    .filter((attribute) => !known.includes(attribute))
    .map((attribute) => {
      const values = { directive: name, attribute, known, nearest: nearest(attribute, known) };
      const isEnding = attribute === 'class' && /^(?:md|yaml)$/.test(attributes?.['class'] ?? '');
      return describeIssue('unknown-attribute', { ...values, isEnding });
    });
  return lacksId
    ? [...issues, describeIssue('directive-without-id', { directive: name, words })]
    : issues;
}

/** The issue with a figure that lacks its file, its description for readers who cannot see it, or its credit. */
function figureIssues({ attributes }: Directive): IssueDescription[] {
  const missing = (directiveAttributes['figure'] ?? []).find((name) => !attributes?.[name]?.trim());
  return missing === undefined ? [] : [describeIssue('incomplete-figure', { missing })];
}

function quotationIssues(node: Directive): IssueDescription[] {
  const words = wordsOf(node);
  const { trim } = node.attributes ?? {};
  return [
    ...(words === '' ? [describeIssue('empty-quotation')] : []),
    ...(words.includes('[^') ? [describeIssue('note-in-quotation')] : []),
    ...(trim != null && !hasWords(trim, 2) ? [describeIssue('trim-without-reason')] : []),
  ];
}

function stateIssues({ attributes, data }: Directive): IssueDescription[] {
  return [
    ...(data?.hName === undefined ? [describeIssue('state-outside-scene')] : []),
    ...(attributes?.['witness'] ? [] : [describeIssue('state-without-printing')]),
  ];
}
