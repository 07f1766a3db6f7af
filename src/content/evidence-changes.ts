import { align } from '../quotation/align.ts';
import { canonicalText } from './fingerprint.ts';

/** A field of a record's evidence that changed. An absent value is an empty text. */
export interface FieldChange {
  /** Its keys, and the id or the index of an item. It ends with the item if that was added or removed. */
  readonly path: readonly string[];
  readonly was: string;
  readonly now: string;
}

/**
 * Finds the fields that differ between two states of a record's evidence, key by key. The items of a list are compared by
 * their ids, and otherwise in their order. An item that was added or removed is one change, of its words.
 * @param was the earlier evidence, from `pinnedEvidence`
 * @param now the later evidence
 */
export function changedFields(was: string, now: string): FieldChange[] {
  if (was === now) return [];
  return [...changes(JSON.parse(was), JSON.parse(now), [])];
}

/** Whether a change adds a correction, which is no change of what readers were told. */
export function addsCorrection({ path: [field], was }: FieldChange): boolean {
  return field === 'corrections' && was === '';
}

type Path = readonly string[];

function* changes(was: unknown, now: unknown, path: Path): Iterable<FieldChange> {
  if (isList(was) && isList(now)) yield* listChanges(was, now, path);
  else if (isFields(was) && isFields(now))
    for (const key of new Set([...Object.keys(was), ...Object.keys(now)]))
      yield* changes(was[key], now[key], [...path, key]);
  else if (was === undefined && isList(now)) yield* listChanges([], now, path);
  else if (isList(was) && now === undefined) yield* listChanges(was, [], path);
  else if (was === undefined && isFields(now)) yield* changes({}, now, path);
  else if (isFields(was) && now === undefined) yield* changes(was, {}, path);
  else {
    const change = { path, was: words(was), now: words(now) };
    if (change.was !== change.now) yield change;
  }
}

function* listChanges(was: List, now: List, path: Path): Iterable<FieldChange> {
  const step = (item: unknown, index: number): Path => [...path, idOf(item) ?? String(index)];
  const hasIds = [...was, ...now].every((item) => idOf(item) !== undefined);
  for (const { removed, added } of hasIds ? byId(was, now) : inOrder(was, now)) {
    const [before, after] = [was[removed ?? -1], now[added ?? -1]];
    if (removed === undefined) yield { path: step(after, added ?? 0), was: '', now: words(after) };
    else if (added === undefined)
      yield { path: step(before, removed), was: words(before), now: '' };
    else yield* changes(before, after, step(after, added));
  }
}

/** The indices of two items of which the second has taken the place of the first; one is missing if there is no such. */
interface Replaced {
  readonly removed?: number | undefined;
  readonly added?: number | undefined;
}

function byId(was: List, now: List): Replaced[] {
  const [before, after] = [was.map(idOf), now.map(idOf)];
  return [
    ...before.map((id, removed) => ({ removed, added: indexIn(after, id) })),
    ...after.flatMap((id, added) => (before.includes(id) ? [] : [{ added }])),
  ];
}

function indexIn(ids: readonly (string | undefined)[], id: string | undefined): number | undefined {
  const index = ids.indexOf(id);
  return index === -1 ? undefined : index;
}

/** The items between those that both lists have in the same order. */
function inOrder(was: List, now: List): Replaced[] {
  const keyed = (items: List) => items.map((item) => ({ key: canonicalText(item) }));
  const replaced: Replaced[] = [];
  let [before, after] = [0, 0];
  for (const [wasAt, nowAt] of [
    ...align(keyed(was), keyed(now)),
    [was.length, now.length],
  ] as const) {
    while (before < wasAt || after < nowAt) {
      replaced.push({
        removed: before < wasAt ? before : undefined,
        added: after < nowAt ? after : undefined,
      });
      before = Math.min(before + 1, wasAt);
      after = Math.min(after + 1, nowAt);
    }
    [before, after] = [wasAt + 1, nowAt + 1];
  }
  return replaced;
}

type List = readonly unknown[];
type Fields = Readonly<Record<string, unknown>>;

function isList(value: unknown): value is List {
  return Array.isArray(value);
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !isList(value);
}

function idOf(item: unknown): string | undefined {
  return isFields(item) && typeof item['id'] === 'string' ? item['id'] : undefined;
}

/** A value as one text. An item with an id is named by its words, or else by the id. */
function words(value: unknown): string {
  if (value === undefined) return '';
  if (isList(value)) return value.map(words).join(' ');
  if (!isFields(value)) return typeof value === 'string' ? value : JSON.stringify(value);
  const id = idOf(value);
  if (id === undefined) return Object.values(value).map(words).join(' ');
  return typeof value['text'] === 'string' ? value['text'] : id;
}
