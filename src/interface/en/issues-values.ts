import type { IssueTexts, Nearest, Values } from '../issue-text.ts';
import { didYouMean } from './issues-suggestion.ts';

/** What a schema expects instead of what it was given. */
type Expected =
  | { readonly expected: 'list' | 'keys' }
  | { readonly expected: 'text'; readonly given: 'list' | 'keys' }
  | { readonly expected: 'one-of'; readonly values: readonly string[] };

function expectation(values: Expected): [kind: string, fix: string] {
  switch (values.expected) {
    case 'list':
      return [
        'a list',
        'write a list: one entry on each line, after a hyphen, or all in square brackets',
      ];
    case 'keys':
      return ['a group of keys', 'write each of its keys on a separate line below it, indented'];
    case 'one-of':
      return ['a single value', oneOf(values.values)];
    case 'text':
      return [
        'text',
        values.given === 'list'
          ? 'put the value in quotation marks: YAML reads square brackets and hyphens as a list'
          : 'put the value in quotation marks: YAML reads braces, and indented lines with a colon, as keys',
      ];
  }
}

const oneOf = (values: readonly string[]): string => `write one of ${values.join(', ')}`;

/** A value that breaks a rule of its schema: what is wrong, worded to follow the value, and how to fix it. */
interface BadValue extends Values<'key' | 'what'> {
  /** The value, unless it is empty, too long to repeat, or not text. */
  readonly given: string | undefined;
  readonly fix: string | undefined;
}

/** Issues with keys and values that a schema rejects. */
export const valueIssues = {
  'unknown-key': ({
    key,
    parent,
    known,
    nearest,
  }: Values<'key' | 'parent'> & { readonly known: readonly string[] } & Nearest) => ({
    message: `there is no key “${key}”${parent && ` in ${parent}`}`,
    fix: didYouMean(nearest, `the keys here are: ${known.join(', ')}`),
  }),
  'missing-key': ({ key, values }: Values<'key'> & { readonly values?: readonly string[] }) => ({
    message: `the key ${key} is missing`,
    fix: values
      ? `add it: one of ${values.join(', ')}`
      : 'add it; if the evidence does not attest it, the record cannot be published yet',
  }),
  'unknown-value': ({
    key,
    given,
    values,
    nearest,
  }: Values<'key' | 'given'> & { readonly values: readonly string[] } & Nearest) => ({
    message: `${key} cannot be “${given}”`,
    fix: didYouMean(nearest, oneOf(values)),
  }),
  'wrong-kind': ({ key, ...expected }: Values<'key'> & Expected) => {
    const [kind, fix] = expectation(expected);
    return { message: `${key} is not ${kind}`, fix };
  },
  'bad-value': ({ key, given, what, fix = 'correct the value' }: BadValue) => {
    const value = given === undefined ? '' : what.includes(given) ? ':' : ` “${given}”`;
    return { message: `${key}${value} ${what}`, fix };
  },
} satisfies IssueTexts;
