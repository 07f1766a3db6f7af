import { z } from 'astro/zod';
import { describeIssue, type IssueDescription } from '../issues/describe-issue.ts';
import { nearest } from '../issues/nearest.ts';
import type { PositionedIssue } from '../issues/issue.ts';
import type { Path, YamlDocument } from './parse-yaml.ts';
import { isInCurlyMarks } from './yaml-issues.ts';

type ZodIssue = z.core.$ZodIssue;

/** The longest value that a message repeats. */
const MAX_LENGTH = 60;

/** Validates the data of a document. Returns the output of the schema, or the issues. */
export function validate<Data>(
  document: YamlDocument,
  schema: z.ZodType<Data>,
): { readonly data: Data | undefined; readonly issues: readonly PositionedIssue[] } {
  if (document.issues.length > 0) return { data: undefined, issues: document.issues };
  const { data, error } = schema.safeParse(document.data);
  const found = error?.issues ?? [];
  return {
    data,
    issues: withoutFollowOns(found, schema).flatMap((issue) =>
      schemaIssues(issue, document, schema),
    ),
  };
}

/** Leaves out issues for missing keys that are only misspelled, since the misspelling has an issue. */
function withoutFollowOns(issues: readonly ZodIssue[], schema: z.ZodType): readonly ZodIssue[] {
  const misspelled = new Set(
    issues.flatMap((issue) => {
      if (issue.code !== 'unrecognized_keys') return [];
      const known = keysAt(schema, issue.path);
      return issue.keys.map((key) => [...issue.path, nearest(key, known)].join('.'));
    }),
  );
  return issues.filter(
    ({ code, path }) => code === 'unrecognized_keys' || !misspelled.has(path.join('.')),
  );
}

/** Turns an issue from the schema into what editors need to know: which key, where, and the most similar valid one. */
function schemaIssues(
  issue: ZodIssue,
  document: YamlDocument,
  schema: z.ZodType,
): PositionedIssue[] {
  switch (issue.code) {
    case 'unrecognized_keys': {
      const known = keysAt(schema, issue.path).filter((key) => !issue.keys.includes(key));
      const parent = nameOf(issue.path);
      return issue.keys.map((key) => ({
        ...document.locateKey([...issue.path, key]),
        ...describeIssue('unknown-key', { key, parent, known, nearest: nearest(key, known) }),
      }));
    }
    case 'invalid_union': {
      // The alternative with the fewest issues is the likeliest to have been meant.
      const [closest = []] = issue.errors.toSorted((a, b) => a.length - b.length);
      return closest.flatMap((inner) =>
        schemaIssues({ ...inner, path: [...issue.path, ...inner.path] }, document, schema),
      );
    }
    default: {
      const given = valueAt(document.data, issue.path);
      const description = describeValue(issue, nameOf(issue.path), given);
      return [{ ...document.locate(issue.path), ...description }];
    }
  }
}

function describeValue(issue: ZodIssue, key: string, given: unknown): IssueDescription {
  if (issue.code === 'invalid_value') {
    const values = issue.values.map(String);
    if (given === undefined) return describeIssue('missing-key', { key, values });
    if (typeof given !== 'string')
      return describeIssue('wrong-kind', { key, expected: 'one-of', values });
    return describeIssue('unknown-value', { key, given, values, nearest: nearest(given, values) });
  }
  // The schema of a pair has its own message.
  if (issue.code === 'invalid_type' && issue.expected !== 'tuple') {
    if (given === undefined) return describeIssue('missing-key', { key });
    if (issue.expected === 'array') return describeIssue('wrong-kind', { key, expected: 'list' });
    if (issue.expected === 'object') return describeIssue('wrong-kind', { key, expected: 'keys' });
    const kind = Array.isArray(given) ? 'list' : 'keys';
    return describeIssue('wrong-kind', { key, expected: 'text', given: kind });
  }
  if (typeof given === 'string' && isInCurlyMarks(given))
    return describeIssue('misread-yaml', { as: 'curly', value: given });
  // Messages of our schemas have the form `what is wrong; how to fix it`.
  const [what = '', fix] = issue.message.split(/; (?!.*; )/s);
  const isShown = typeof given === 'string' && given !== '' && given.length <= MAX_LENGTH;
  return describeIssue('bad-value', { key, what, fix, given: isShown ? given : undefined });
}

/** A path with indexes from 1, as editors count: `witnesses[1].text` is in the first witness. */
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

/** The keys that a schema allows at a path. */
function keysAt(schema: z.core.$ZodType, path: Path): string[] {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault)
    return keysAt(schema.unwrap(), path);
  if (schema instanceof z.ZodPipe) return keysAt(schema.in, path);
  if (schema instanceof z.ZodUnion)
    return [...new Set(schema.options.flatMap((option) => keysAt(option, path)))];
  const [part, ...rest] = path;
  if (schema instanceof z.ZodArray) return keysAt(schema.element, rest);
  if (!(schema instanceof z.ZodObject)) return [];
  if (part === undefined) return Object.keys(schema.shape);
  const inner = (schema.shape as Record<PropertyKey, z.core.$ZodType>)[part];
  return inner ? keysAt(inner, rest) : [];
}
