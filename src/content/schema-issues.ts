import { z } from 'astro/zod';
import type { Issue } from '../issues/issue.ts';
import { didYouMean } from '../issues/did-you-mean.ts';
import type { ContentDocument, Path } from './parse-document.ts';

type ZodIssue = z.core.$ZodIssue;
type Fault = Pick<Issue, 'line' | 'column' | 'code' | 'message' | 'fix'>;

/** The longest value that a message repeats. */
const LONGEST = 60;

/**
 * Says what a schema found wrong as editors read it: which key, where, and the nearest right one. Messages of the
 * schemas themselves have the form `what is wrong; how to mend it`.
 */
export function schemaFaults(
  issue: ZodIssue,
  document: ContentDocument,
  schema: z.ZodType,
): Fault[] {
  const place = document.locate(issue.path);
  const key = nameOf(issue.path);
  const given = valueAt(document.data, issue.path);
  switch (issue.code) {
    case 'unrecognized_keys': {
      const known = keysAt(schema, issue.path).filter((name) => !issue.keys.includes(name));
      return issue.keys.map((unknown) => ({
        ...document.locateKey([...issue.path, unknown]),
        code: 'unknown-key',
        message: `there is no key “${unknown}”${key && ` in ${key}`}`,
        fix: didYouMean(unknown, known, `the keys here are: ${known.join(', ')}`),
      }));
    }
    case 'invalid_value': {
      const values = issue.values.map(String).join(', ');
      if (given === undefined) return [{ ...place, ...missing(key, `add it: one of ${values}`) }];
      if (typeof given !== 'string')
        return [{ ...place, ...wrongKind(key, 'a single value', `write one of ${values}`) }];
      return [
        {
          ...place,
          code: 'unknown-value',
          message: `${key} cannot be “${given}”`,
          fix: didYouMean(given, issue.values.map(String), `write one of ${values}`),
        },
      ];
    }
    case 'invalid_type':
      if (given === undefined) {
        const fix =
          'add it; if the evidence does not attest it, the record cannot be published yet';
        return [{ ...place, ...missing(key, fix) }];
      }
      return [{ ...place, ...wrongKind(key, ...kindOf(issue.expected, given)) }];
    case 'invalid_union': {
      // The alternative that the value is nearest to.
      const [nearest = []] = [...issue.errors].sort((a, b) => a.length - b.length);
      return nearest.flatMap((inner) =>
        schemaFaults({ ...inner, path: [...issue.path, ...inner.path] }, document, schema),
      );
    }
    default: {
      const [what = '', fix = 'correct the value'] = issue.message.split(/; (?!.*; )/s);
      const named =
        typeof given !== 'string' || given === '' || given.length > LONGEST
          ? key
          : what.includes(given)
            ? `${key}:`
            : `${key} “${given}”`;
      return [{ ...place, code: 'bad-value', message: `${named} ${what}`, fix }];
    }
  }
}

function missing(key: string, fix: string) {
  return { code: 'missing-key', message: `the key ${key} is missing`, fix };
}

function wrongKind(key: string, kind: string, fix: string) {
  return { code: 'wrong-kind', message: `${key} is not ${kind}`, fix };
}

/** What a schema wants, and how to write it where something else is given. */
function kindOf(expected: string, given: unknown): [kind: string, fix: string] {
  if (expected === 'array')
    return [
      'a list',
      'write a list: one entry a line, each after a hyphen, or all in square brackets',
    ];
  if (expected === 'object')
    return ['a group of keys', 'write each of its keys on a line of its own below it, indented'];
  return [
    'text',
    Array.isArray(given)
      ? 'put the value in quotation marks: YAML reads square brackets and hyphens as a list'
      : 'put the value in quotation marks: YAML reads braces, and indented lines with a colon, as keys',
  ];
}

/** The way to a value as editors count: `witnesses[1].text` is in the first witness. */
function nameOf(path: Path): string {
  return path
    .map((part) => (typeof part === 'number' ? `[${part + 1}]` : `.${String(part)}`))
    .join('')
    .replace(/^\./, '');
}

function valueAt(data: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, part) =>
      typeof value === 'object' && value !== null && Object.hasOwn(value, part)
        ? (value as Record<PropertyKey, unknown>)[part]
        : undefined,
    data,
  );
}

/** The keys that a schema knows at a path. */
function keysAt(schema: z.core.$ZodType, path: Path): string[] {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault)
    return keysAt(schema.unwrap(), path);
  if (schema instanceof z.ZodUnion)
    return [...new Set(schema.options.flatMap((option) => keysAt(option, path)))];
  const [part, ...rest] = path;
  if (schema instanceof z.ZodArray) return keysAt(schema.element, rest);
  if (!(schema instanceof z.ZodObject)) return [];
  if (part === undefined) return Object.keys(schema.shape);
  const inner = (schema.shape as Record<PropertyKey, z.core.$ZodType>)[part];
  return inner ? keysAt(inner, rest) : [];
}
