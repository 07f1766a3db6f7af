import { z } from 'astro/zod';
import { expect, test } from 'vitest';
import { allBut, isDraft } from '../../../src/schemas/collection.ts';
import { collectionNames, collections } from '../../../src/schemas/collections.ts';
import { identifier } from '../../../src/schemas/identifier.ts';
import { text } from '../../../src/schemas/text.ts';

/** The schema of the values at a path of keys, followed through lists and optional values. */
function schemaAt(schema: z.core.$ZodType, keys: readonly string[]): z.core.$ZodType | undefined {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault)
    return schemaAt(schema.unwrap(), keys);
  if (schema instanceof z.ZodPipe) return schemaAt(schema.in, keys);
  // The other alternatives contain the same ids.
  if (schema instanceof z.ZodUnion) {
    const [first] = schema.options;
    return first && schemaAt(first, keys);
  }
  if (schema instanceof z.ZodArray) return schemaAt(schema.element, keys);
  const [key, ...rest] = keys;
  if (key === undefined) return schema;
  const inner = schema instanceof z.ZodObject ? (schema.shape[key] as z.core.$ZodType) : undefined;
  return inner && schemaAt(inner, rest);
}

const references = collectionNames.flatMap((name) =>
  Object.entries(collections[name].references ?? {}).map(
    ([path, target]) => [name, path, target] as const,
  ),
);

test.each(references)('in %s, the values of %s are ids of %s', (name, path, target) => {
  // A byline may also name people who have no page.
  const expected = path === 'authors' ? text : identifier;
  expect(schemaAt(collections[name].schema, path.split('.'))).toBe(expected);
  expect(collectionNames).toContain(target);
});

test('a quotation’s pinned fields are all that its page shows', () => {
  const { schema, pinned } = collections.quotes;
  const keys = Object.keys(((schema as unknown as z.ZodPipe).in as z.ZodObject).shape);
  const data = Object.fromEntries(keys.map((key) => [key, key]));
  expect(Object.keys(pinned?.(data as never) ?? {})).toEqual([
    'speakers',
    'attribution',
    'author',
    'form',
    'medium',
    'text',
    'turns',
    'language',
    'translation',
    'original',
    'gloss',
    'frame',
    'said',
    'said-note',
    'occasion',
    'verdict',
    'copy-text',
    'chain',
    'witnesses',
    'related',
    'notice',
    'published',
    'corrections',
  ]);
});

test('only concepts, which no page shows, are not pinned', () => {
  expect(collectionNames.filter((name) => !collections[name].pinned)).toEqual(['concepts']);
});

test('allBut leaves out the named fields', () => {
  expect(allBut('b', 'c')({ a: 1, b: 2 } as object)).toEqual({ a: 1 });
});

test('only a record with the status draft is a draft', () => {
  expect([{ status: 'draft' }, { status: 'published' }, {}].map(isDraft)).toEqual([
    true,
    false,
    false,
  ]);
});
