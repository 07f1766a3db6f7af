import { z } from 'astro/zod';
import { outerPassages } from '../quotation/marked-words.ts';
import { fieldsText } from '../interface/strings.ts';
import { collections, type CollectionName } from '../schemas/collections.ts';
import type { DraftData } from './print-record.ts';

/** A key that a record still needs, with its meaning. */
export interface NeededKey {
  /** A path with dots, as in `witnesses.form`. */
  readonly key: string;
  readonly meaning: string;
}

/** The keys that a draft lacks, and the values that its schema rejects, with the reasons. */
export interface DraftFaults {
  readonly needed: readonly NeededKey[];
  readonly refused: readonly { readonly key: string; readonly message: string }[];
}

/** Finds the keys that a draft still needs before its schema accepts it, and the values that the schema rejects. */
export function draftFaults(collection: CollectionName, data: DraftData): DraftFaults {
  const issues = collections[collection].schema.safeParse(data).error?.issues ?? [];
  const needed = new Map<string, NeededKey>();
  const refused: { key: string; message: string }[] = [];
  for (const issue of issues) {
    const key = keyOf(issue.path);
    if (isMissing(issue, data)) needed.set(key, { key, meaning: meaningOf(collection, key) });
    else refused.push({ key, message: issue.message });
  }
  return { needed: [...needed.values()], refused };
}

/** A draft without the keys whose values the schema rejects. */
export function withoutRefused(collection: CollectionName, data: DraftData): DraftData {
  const refused = draftFaults(collection, data).refused.map(({ key }) => key.split('.')[0]);
  return Object.fromEntries(Object.entries(data).filter(([key]) => !refused.includes(key)));
}

/** The meaning of a record's key, for the editor who fills it in. */
export function meaningOf(collection: CollectionName, key: string): string {
  const meanings: Readonly<Record<string, string>> = fieldsText[collection];
  return meanings[key] ?? '';
}

/** Whether a quotation is a fragment from a reporter's sentence and has no frame. */
export function lacksFrame({ form, text, frame }: DraftData): boolean {
  return (
    form === 'mixed' &&
    frame === undefined &&
    typeof text === 'string' &&
    outerPassages(text).length === 0
  );
}

function keyOf(path: readonly PropertyKey[]): string {
  return path.filter((step) => typeof step === 'string').join('.');
}

function isMissing(issue: z.core.$ZodIssue, data: DraftData): boolean {
  const value = issue.path.reduce<unknown>(
    (inner, step) =>
      typeof inner === 'object' && inner !== null && Object.hasOwn(inner, step)
        ? (inner as Record<PropertyKey, unknown>)[step]
        : undefined,
    data,
  );
  return value === undefined;
}
