import type { z } from 'astro/zod';
import type { Issue } from '../integrity/issue.ts';
import { didYouMean } from '../integrity/nearest.ts';
import type { ContentDocument, Path } from './document.ts';

type ZodIssue = z.core.$ZodIssue;
type Fault = Pick<Issue, 'line' | 'column' | 'code' | 'message' | 'fix'>;

/** Says what a schema found wrong as editors read it: which key, where, and the nearest right one. */
export function schemaFaults(
  issue: ZodIssue,
  document: ContentDocument,
  schema: z.ZodType,
): Fault[] {
  const where = document.locate(issue.path);
  const key = nameOf(issue.path);
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((unknown) => {
        const known = keysAt(schema, issue.path);
        return {
          ...document.locateKey([...issue.path, unknown]),
          code: 'unknown-key',
          message: `there is no key “${unknown}”${key && ` in ${key}`}`,
          fix: didYouMean(unknown, known, `the keys here are: ${known.join(', ')}`),
        };
      });
    case 'invalid_value': {
      const given = String(valueAt(document.data, issue.path));
      const values = issue.values.map(String);
      return [
        valueAt(document.data, issue.path) === undefined
          ? {
              ...where,
              code: 'missing-key',
              message: `the key ${key} is missing`,
              fix: `add it: one of ${values.join(', ')}`,
            }
          : {
              ...where,
              code: 'unknown-value',
              message: `${key} cannot be “${given}”`,
              fix: didYouMean(given, values, `write one of ${values.join(', ')}`),
            },
      ];
    }
    case 'invalid_type':
      if (valueAt(document.data, issue.path) === undefined) {
        return [
          {
            ...where,
            code: 'missing-key',
            message: `the key ${key || 'front matter'} is missing`,
            fix: 'add it; if the evidence does not attest it, the record cannot be published yet',
          },
        ];
      }
      return [
        {
          ...where,
          code: 'wrong-kind',
          message: `${key || 'the front matter'} is not ${article(issue.expected)}`,
          fix: wrongKindFix(valueAt(document.data, issue.path), issue.expected),
        },
      ];
    default: {
      const date = Array.isArray(valueAt(document.data, issue.path)) && /date/i.test(issue.message);
      return [
        {
          ...where,
          code: 'bad-value',
          message: `${key} ${issue.message}`.trim(),
          fix: date
            ? 'put the date in quotation marks: YAML reads square brackets as a list'
            : 'correct the value',
        },
      ];
    }
  }
}

function article(expected: string): string {
  return { array: 'a list', object: 'a group of keys', string: 'text' }[expected] ?? expected;
}

function wrongKindFix(given: unknown, expected: string): string {
  if (expected === 'string' && Array.isArray(given))
    return 'put the value in quotation marks: YAML reads square brackets as a list';
  if (expected === 'array')
    return 'write a list: one entry a line, each after a hyphen, or all in square brackets';
  if (expected === 'object') return 'write the keys below it, indented';
  return 'write text';
}

function nameOf(path: readonly PropertyKey[]): string {
  return path
    .map((part) => (typeof part === 'number' ? `[${part + 1}]` : `.${String(part)}`))
    .join('')
    .replace(/^\./, '');
}

function valueAt(data: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, part) =>
      typeof value === 'object' && value !== null
        ? (value as Record<PropertyKey, unknown>)[part]
        : undefined,
    data,
  );
}

/** The keys a strict schema knows at a path. */
function keysAt(schema: z.ZodType, path: Path): string[] {
  let here = unwrap(schema);
  for (const part of path) {
    if (typeof part === 'number' && 'element' in here) here = unwrap(here.element as z.ZodType);
    else if ('shape' in here) {
      const next = (here.shape as Record<PropertyKey, z.ZodType>)[part];
      if (!next) return [];
      here = unwrap(next);
    }
  }
  return 'shape' in here ? Object.keys(here.shape as object) : [];
}

function unwrap(schema: z.ZodType): z.ZodType {
  let here = schema;
  while ('unwrap' in here && typeof here.unwrap === 'function')
    here = (here.unwrap as () => z.ZodType)();
  return here;
}
