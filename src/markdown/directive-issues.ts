import { didYouMean } from '../issues/did-you-mean.ts';
import { blockDirectives, inlineDirectives, type Directive } from './directives.ts';
import { wordsOf } from './directive-text.ts';

/** What is wrong with a directive and how to mend it. */
export interface DirectiveFault {
  readonly code: string;
  readonly message: string;
  readonly fix: string;
}

/** The attributes each of our directives knows. */
const attributes: Readonly<Record<string, readonly string[]>> = {
  quote: ['id', 'witness', 'trim'],
  collation: ['id'],
};

/**
 * What is wrong with a directive. A name that is not ours is text, such as the minutes of 16:55, as long as nothing
 * but a source note stands in brackets after it.
 * @param source the Markdown of the directive
 */
export function directiveFaults(node: Directive, source: string): DirectiveFault[] {
  if (!isOurs(node)) return isText(node, source) ? [] : [unknownDirective(node)];
  const faults: DirectiveFault[] = [];
  const known = attributes[node.name] ?? [];
  for (const name of Object.keys(node.attributes ?? {})) {
    if (known.includes(name)) continue;
    faults.push({
      code: 'unknown-attribute',
      message: `“${node.name}” knows no “${name}”`,
      fix: didYouMean(
        name,
        known,
        known.length > 0 ? `it knows: ${known.join(', ')}` : 'remove the braces',
      ),
    });
  }
  if (known.includes('id') && !node.attributes?.['id']) {
    faults.push({
      code: 'directive-without-id',
      message: `“${node.name}” does not say which quotation it is`,
      fix: 'add its id in braces right after the words, such as {#oleg-vyugin-second-grade}',
    });
  }
  if (node.name === 'quote') faults.push(...quotationFaults(node));
  if (node.type === 'containerDirective' && !/\n[ \t>]*:{3,}[ \t]*$/.test(source)) {
    faults.push({
      code: 'unclosed-directive',
      message: `“:::${node.name}” is not closed and takes in all that follows`,
      fix: 'close it with a line of three colons; where one block stands in another, write a colon more on both lines of the outer one',
    });
  }
  return faults;
}

function quotationFaults(node: Directive): DirectiveFault[] {
  const words = wordsOf(node);
  const faults: DirectiveFault[] = [];
  if (words === '') {
    faults.push({
      code: 'empty-quotation',
      message: 'a quotation directive holds no words',
      fix: 'write the exact words between the brackets, or between the two lines of colons',
    });
  }
  if (words.includes('[^')) {
    faults.push({
      code: 'note-in-quotation',
      message: 'a source note stands among the quoted words',
      fix: 'put it after the quotation',
    });
  }
  if (node.attributes?.['trim']?.trim() === '') {
    faults.push({
      code: 'trim-without-reason',
      message: '“trim” does not say why',
      fix: 'write why the sense stays the same: trim="…"',
    });
  }
  return faults;
}

function isOurs({ type, name }: Directive): boolean {
  if (type === 'leafDirective') return false;
  const names: readonly string[] = type === 'textDirective' ? inlineDirectives : blockDirectives;
  return names.includes(name);
}

/** Whether `:name` can be given back as text without showing readers a directive that somebody meant. */
function isText({ type, name }: Directive, source: string): boolean {
  if (type !== 'textDirective') return false;
  const rest = source.slice(1 + name.length);
  return rest === '' || /^\[\^[^\]\s]+\]$/.test(rest);
}

function unknownDirective({ type, name }: Directive): DirectiveFault {
  const colons = { textDirective: ':', leafDirective: '::', containerDirective: ':::' }[type];
  const inLine = type === 'textDirective';
  const known = (inLine ? inlineDirectives : blockDirectives).map(
    (each) => `${inLine ? ':' : ':::'}${each}`,
  );
  const fix = didYouMean(`${colons}${name}`, known, `use one of ${known.join(', ')}`);
  return {
    code: 'unknown-directive',
    message: `there is no directive “${colons}${name}”`,
    fix: inLine ? `${fix} (where it is text, put a backslash before the colon)` : fix,
  };
}
