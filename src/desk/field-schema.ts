import { z } from 'astro/zod';
import { deskText } from '../interface/strings.ts';
import { collectionNames, collections, type CollectionName } from '../schemas/collections.ts';
import { meaningOf } from './draft-faults.ts';

type Schema = z.core.JSONSchema.BaseSchema;

/** A key of a collection's records, and what it means. */
export interface FieldEntry {
  /** A path with dots, as in `witnesses.form`. */
  readonly key: string;
  readonly meaning: string;
  readonly isRequired: boolean;
  /** Whether it can have several entries. */
  readonly isList: boolean;
  /** The values it allows, if they are a fixed set; otherwise empty. */
  readonly values: readonly string[];
}

/** The JSON Schema of a collection’s records as an editor types them, with the meaning of each key. */
export function fieldSchema(collection: CollectionName): Schema {
  const schema = z.toJSONSchema(collections[collection].schema, {
    io: 'input',
    unrepresentable: 'any',
  }) as Schema;
  for (const { node, key } of keysOf(schema, '')) node.description = meaningOf(collection, key);
  return { ...schema, title: deskText.fields.collections[collection] };
}

/** Every key of a collection’s records, in the order of its schema. */
export function fieldsOf(collection: CollectionName): FieldEntry[] {
  const schema = fieldSchema(collection);
  const seen = new Set<string>();
  return keysOf(schema, '').flatMap(({ node, key, isRequired }) => {
    if (seen.has(key)) return [];
    seen.add(key);
    const values = (node.enum ?? []).map(String);
    const isList = [node, ...(node.anyOf ?? [])].some(
      (each) => typeof each === 'object' && each.type === 'array',
    );
    return [{ key, meaning: node.description ?? '', isRequired, isList, values }];
  });
}

interface KeyNode {
  readonly node: Schema;
  readonly key: string;
  readonly isRequired: boolean;
}

/** The keys below a schema, including the keys of list entries and of all alternatives. */
function keysOf(schema: Schema, path: string): KeyNode[] {
  const { items, anyOf = [], oneOf = [], allOf = [], properties = {}, required = [] } = schema;
  const inner = [...(Array.isArray(items) ? items : [items]), ...anyOf, ...oneOf, ...allOf].filter(
    (each) => typeof each === 'object',
  );
  return [
    ...Object.entries(properties).flatMap(([name, node]) => {
      if (typeof node !== 'object') return [];
      const key = path === '' ? name : `${path}.${name}`;
      return [{ node, key, isRequired: required.includes(name) }, ...keysOf(node, key)];
    }),
    ...inner.flatMap((each) => keysOf(each, path)),
  ];
}

/** A page for editors that lists every key of every collection, as Markdown. */
export function fieldsPage(): string {
  const { fields: text } = deskText;
  return [
    text.pageTitle,
    text.pageLead,
    ...collectionNames.flatMap((name) => [
      `## ${text.collections[name]}`,
      text.place(name, collections[name].extension),
      fieldsOf(name)
        .map((entry) => text.entry(entry))
        .join('\n'),
    ]),
  ].join('\n\n');
}
