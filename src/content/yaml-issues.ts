import {
  isMap,
  isPair,
  isScalar,
  visit,
  type Document,
  type ErrorCode,
  type YAMLError,
} from 'yaml';
import { describeIssue, type IssueDescription } from '../issues/describe-issue.ts';

/** An issue at an offset in a text, in UTF-16 code units. */
type IssueAtOffset = IssueDescription & { readonly offset: number };

/** The issues with the YAML itself, before its data is validated: syntax errors or, if there are none, likely misreadings. */
export function yamlIssues(
  document: Document.Parsed,
  text: string,
  part: 'file' | 'front-matter',
): IssueAtOffset[] {
  const errors = [...document.errors, ...document.warnings];
  if (errors.length > 0) return errors.map((error) => syntaxIssue(error, document, text));
  const { contents } = document;
  if (isMap(contents)) return misreadings(document, text);
  const noKeys = describeIssue('no-keys', { part, isEmpty: !contents });
  return [{ ...noKeys, offset: contents?.range[0] ?? 0 }];
}

/** The problem that each error code of the parser stands for. */
const problems = {
  TAB_AS_INDENT: 'tab',
  BLOCK_AS_IMPLICIT_KEY: 'second-key',
  UNEXPECTED_TOKEN: 'after-end',
  MULTIPLE_DOCS: 'second-document',
  RESOURCE_EXHAUSTION: 'nesting',
} as const satisfies Partial<Record<ErrorCode, string>>;

function syntaxIssue(error: YAMLError, document: Document, text: string): IssueAtOffset {
  const { code, message } = error;
  const [offset] = error.pos;
  const curly = curlyValueBefore(text, offset);
  if (curly)
    return {
      ...describeIssue('misread-yaml', { as: 'curly', value: curly.value }),
      offset: curly.offset,
    };
  if (code === 'MISSING_CHAR' && message.endsWith('quote'))
    return {
      ...describeIssue('unreadable-yaml', { problem: 'open-quote' }),
      offset: lastQuoted(document) ?? offset,
    };
  return { ...describeSyntax(code, message, text.slice(offset)), offset };
}

/** The value on the line of an error, if it begins with a curly quotation mark, where YAML accepts only straight ones. */
function curlyValueBefore(text: string, offset: number): (Curly & { offset: number }) | undefined {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const [line = ''] = /^[^\n]*/.exec(text.slice(start)) ?? [];
  const found = /^[\s-]*(?:\w[\w-]*:\s+)?(?=[“„«‘])/u.exec(line)?.[0];
  return found === undefined
    ? undefined
    : { value: line.slice(found.length).trim(), offset: start + found.length };
}

interface Curly {
  readonly value: string;
}

/** @param rest the text from the position of the error on */
function describeSyntax(code: ErrorCode, reason: string, rest: string): IssueDescription {
  if (code in problems)
    return describeIssue('unreadable-yaml', { problem: problems[code as keyof typeof problems] });
  switch (code) {
    case 'DUPLICATE_KEY':
      return describeIssue('repeated-key', { key: /^[^\s:]*/.exec(rest)?.[0] ?? '' });
    case 'BAD_SCALAR_START':
      return describeIssue('unreadable-yaml', { problem: 'start', character: rest.charAt(0) });
    case 'TAG_RESOLVE_FAILED':
      return describeIssue('unreadable-yaml', {
        problem: 'tag',
        tag: /^\S*/.exec(rest)?.[0] ?? '',
      });
    default:
      return describeIssue('unreadable-yaml', { problem: 'other', reason });
  }
}

/** The offset of the last quoted value. A value whose quotation mark is not closed runs to the end, so it is the last one. */
function lastQuoted(document: Document): number | undefined {
  let start: number | undefined;
  visit(document, {
    Scalar: (_, { type, range }) => {
      if (type?.startsWith('QUOTE')) start = range?.[0];
    },
  });
  return start;
}

/** Keys for names and titles. Quotation marks around such a value are rarely part of it. */
const NAMES = /^(?:title|dek|name|container-title)$/;

/** Whether a whole value is in curly quotation marks, which YAML does not recognize. */
export function isInCurlyMarks(value: string): boolean {
  return /^(?:“[^“”]*”|„[^„“”]*[“”]|«[^«»]*»|‘[^‘’]*’)$/u.test(value);
}

/** A value that is not prose: an id, a date, a number, an address or any other single word without a capital letter. */
const KEYWORD = /^[\p{Ll}\p{N}][^\s\p{Lu}]*$/u;

/** Keys whose values are prose, however short. */
const PROSE =
  /^(?:text|gloss|frame|title|dek|name|note|remark|basis|occasion|verdict|notice|was|now|because|description|alt|credit)$/;

/** Whether a value may be prose, so that a comment after it may really be the rest of its words. */
function isProse(value: unknown, parent: unknown): boolean {
  if (typeof value !== 'string' || value === '') return false;
  const key = isPair(parent) && isScalar<string>(parent.key) ? parent.key.value : '';
  return PROSE.test(key) || !KEYWORD.test(value);
}

/**
 * Finds what YAML accepts but probably reads differently from what the editor meant: an anchor or alias where words begin with
 * & or *, words lost as a comment, or a list or group where a key should be.
 */
function misreadings(document: Document.Parsed, text: string): IssueAtOffset[] {
  const issues: IssueAtOffset[] = [];
  const misread = (
    { range }: { range?: readonly number[] | null },
    values: Parameters<typeof describeIssue<'misread-yaml'>>[1],
  ): void => {
    issues.push({ ...describeIssue('misread-yaml', values), offset: range?.[0] ?? 0 });
  };
  visit(document, {
    Pair: (_, pair) => {
      if (!isPair(pair) || !isScalar<string>(pair.key) || !isScalar<string>(pair.value)) return;
      const { key, value } = pair;
      if (value.type === 'PLAIN' && NAMES.test(key.value) && isInCurlyMarks(value.value))
        misread(value, { as: 'curly', value: value.value });
    },
    Alias: (_, node) => misread(node, { as: 'alias', name: node.source }),
    Node: (key, node, path) => {
      if ('anchor' in node && node.anchor !== undefined)
        misread(node, { as: 'anchor', name: node.anchor });
      if (key === 'key' && !isScalar(node)) misread(node, { as: 'collection' });
      if (isScalar(node) && node.type === 'PLAIN' && node.range) {
        const comment = /^[ \t]+(#[^\n]*)/.exec(text.slice(node.range[1]))?.[1];
        const isPlain = comment === undefined || /^#(?:[\s#]|$)/.test(comment);
        if (comment !== undefined && (!isPlain || isProse(node.value, path.at(-1))))
          misread(node, { as: 'comment', comment: comment.trim() });
      }
    },
  });
  return issues;
}
