import { isScalar, visit, type Document, type YAMLError } from 'yaml';

/** A fault of a file's syntax, before any schema is asked. */
export interface YamlFault {
  readonly code: string;
  readonly message: string;
  readonly fix: string;
  /** Where in the text, in UTF-16 code units. */
  readonly offset: number;
}

const quoteIt = 'put the value in quotation marks';

/** What YAML itself cannot read, in an editor's words. */
export function parserFault(error: YAMLError, document: Document, text: string): YamlFault {
  const [offset] = error.pos;
  const unreadable = (message: string, fix: string): YamlFault => ({
    code: 'unreadable-yaml',
    message,
    fix,
    offset,
  });
  switch (error.code) {
    case 'DUPLICATE_KEY':
      return {
        code: 'repeated-key',
        message: `the key “${/^[^\s:]*/.exec(text.slice(offset))?.[0] ?? ''}” stands here twice`,
        fix: 'keep one of the two',
        offset,
      };
    case 'TAB_AS_INDENT':
      return unreadable('the line is indented with a tab', 'indent with spaces');
    case 'BLOCK_AS_IMPLICIT_KEY':
      return unreadable(
        'YAML reads a second key here: the value holds a colon and a space, or a line is not indented as its neighbors are',
        `${quoteIt}, or mend the indentation`,
      );
    case 'BAD_SCALAR_START':
      return unreadable(`a value cannot begin with ${text.charAt(offset)}`, quoteIt);
    case 'UNEXPECTED_TOKEN':
      return unreadable(
        'the value goes on here after its end',
        'put the whole of it in quotation marks: single ones where it holds double ones',
      );
    case 'MISSING_CHAR':
      if (!error.message.endsWith('quote')) break;
      return {
        ...unreadable('the quotation mark that opens here is not closed', 'close it'),
        offset: lastQuoted(document) ?? offset,
      };
    case 'MULTIPLE_DOCS':
      return unreadable('a second document begins here', 'write each record in a file of its own');
    case 'TAG_RESOLVE_FAILED':
      return unreadable(
        `YAML reads “${/^\S*/.exec(text.slice(offset))?.[0] ?? ''}” as the name of a type`,
        quoteIt,
      );
    case 'RESOURCE_EXHAUSTION':
      return unreadable('the lists stand too deep in one another', 'remove the needless brackets');
    default:
  }
  return unreadable(
    `YAML cannot read this: ${error.message}`,
    `${quoteIt} if it holds a colon, a bracket, a brace or a hash, and indent with spaces`,
  );
}

/** Where the last value in quotation marks begins: one that is not closed runs to the end. */
function lastQuoted(document: Document): number | undefined {
  let start: number | undefined;
  visit(document, {
    Scalar: (_, { type, range }) => {
      if (type?.startsWith('QUOTE')) start = range?.[0];
    },
  });
  return start;
}

/**
 * What YAML reads without complaint and an editor did not mean: an anchor or alias in place of words that begin with
 * & or *, words lost as a comment, a list or a group where a key should be.
 */
export function misreadings(document: Document.Parsed, text: string): YamlFault[] {
  const faults: YamlFault[] = [];
  const misread = (node: { range?: readonly number[] | null }, message: string): void => {
    faults.push({ code: 'misread-yaml', message, fix: quoteIt, offset: node.range?.[0] ?? 0 });
  };
  visit(document, {
    Alias: (_, node) => misread(node, `YAML reads “*${node.source}” as the name of another value`),
    Node: (key, node) => {
      if ('anchor' in node && node.anchor !== undefined)
        misread(node, `YAML reads “&${node.anchor}” as a name for this value`);
      if (key === 'key' && !isScalar(node))
        misread(node, 'YAML reads brackets or braces here as a list or a group');
      if (isScalar(node) && node.type === 'PLAIN' && node.range) {
        const comment = /^[ \t]+(#[^\s#][^\n]*)/.exec(text.slice(node.range[1]))?.[1];
        if (comment !== undefined)
          misread(node, `YAML leaves out “${comment.trim()}” as a comment`);
      }
    },
  });
  return faults;
}
