import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { fieldSchema, fieldsOf, fieldsPage } from '../../../src/desk/field-schema.ts';
import { fieldsText } from '../../../src/interface/strings.ts';
import { collectionNames } from '../../../src/schemas/collections.ts';

describe.each(collectionNames)('the keys of %s', (name) => {
  test('each have a meaning, and every meaning belongs to a key', () => {
    expect(
      fieldsOf(name)
        .map(({ key }) => key)
        .toSorted(),
    ).toEqual(Object.keys(fieldsText[name]).toSorted());
    for (const { key, meaning } of fieldsOf(name)) expect(meaning, key).toMatch(/^\p{Lu}.*\.$/u);
  });

  test('are the same in schemas/ as in the code: run npm run schemas', () => {
    expect(readFileSync(`schemas/${name}.json`, 'utf8')).toBe(
      `${JSON.stringify(fieldSchema(name), undefined, 2)}\n`,
    );
  });
});

test('docs/fields.md is up to date: run npm run schemas', () => {
  expect(readFileSync('docs/fields.md', 'utf8')).toBe(`${fieldsPage()}\n`);
});

test('a required key and the values of a choice are marked', () => {
  const form = fieldsOf('quotes').find(({ key }) => key === 'form');
  expect(form).toMatchObject({ isRequired: true, values: ['direct', 'mixed', 'indirect'] });
  expect(fieldsOf('quotes').find(({ key }) => key === 'gloss')).toMatchObject({
    isRequired: false,
  });
});

test('a key that has several entries is marked as a list', () => {
  const lists = (name: (typeof collectionNames)[number]): string[] =>
    fieldsOf(name).flatMap(({ key, isList }) => (isList ? [key] : []));
  expect(lists('speakers')).toEqual(
    expect.arrayContaining(['also-known-as', 'roles', 'roles.attested']),
  );
  expect(lists('quotes')).toEqual(
    expect.arrayContaining(['speakers', 'chain', 'witnesses', 'topics', 'turns']),
  );
  expect(lists('quotes')).not.toContain('text');
});

test('VS Code finds a schema for every collection that is YAML', () => {
  const settings = JSON.parse(readFileSync('.vscode/settings.json', 'utf8')) as {
    readonly 'yaml.schemas': Readonly<Record<string, string>>;
  };
  expect(settings['yaml.schemas']).toEqual({
    './schemas/sources.json': 'content/sources/*.yaml',
    './schemas/concepts.json': 'content/concepts/*.yaml',
  });
});
