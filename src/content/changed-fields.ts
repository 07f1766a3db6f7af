import { align } from '../quotation/align.ts';
import { canonicalText } from './fingerprint.ts';

/** A pinned field of a record that changed. An absent value is an empty string. */
export interface FieldChange {
  /** The keys that lead to it, with the id or index of any list item. For an added or removed item, that is the last part. */
  readonly path: readonly string[];
  readonly was: string;
  readonly now: string;
}

/**
 * Finds the fields that differ between two states of a record's pinned fields, key by key. List items are matched by id if
 * they all have ids, and otherwise by order. An added or removed item is one change, described by its words.
 * @param was the earlier state, from `pinnedFields`
 * @param now the later state
 */
export function changedFields(was: string, now: string): FieldChange[] {
  if (was === now) return [];
  return [...changes(JSON.parse(was), JSON.parse(now), [])];
}

/** Whether a change adds a correction, which leaves what readers have already read unchanged. */
export function addsCorrection({ path: [field], was }: FieldChange): boolean {
  return field === 'corrections' && was === '';
}

/**
 * Whether a change needs no correction: it adds one, or it is the digest of an added or removed picture, since the field that
 * names the picture changes as well. A picture replaced under the same name does need one.
 */
export function needsNoCorrection(change: FieldChange): boolean {
  const { path, was, now } = change;
  return addsCorrection(change) || (path[0] === 'images' && (was === '' || now === ''));
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

/** The indexes of an item and its replacement; one is undefined if the item was only added or only removed. */
interface Replacement {
  readonly removed?: number | undefined;
  readonly added?: number | undefined;
}

function byId(was: List, now: List): Replacement[] {
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

/** Pairs up, by order, the items that lie between those that both lists share. */
function inOrder(was: List, now: List): Replacement[] {
  const keyed = (items: List) => items.map((item) => ({ key: canonicalText(item) }));
  const replaced: Replacement[] = [];
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

/** A value as text. For an item with an id, this is its `text` or, without one, its id. */
function words(value: unknown): string {
  if (value === undefined) return '';
  if (isList(value)) return value.map(words).join(' ');
  if (!isFields(value)) return typeof value === 'string' ? value : JSON.stringify(value);
  const id = idOf(value);
  if (id === undefined) return Object.values(value).map(words).join(' ');
  return typeof value['text'] === 'string' ? value['text'] : id;
}
