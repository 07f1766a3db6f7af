import type { Branch } from './node.ts';

/** Up to this many printings, each has a place of its own. */
const ROOMY = 12;
/** The fewest printings that are worth a group. */
const FEWEST = 3;

/**
 * Groups printings that made the same changes to one printing, or none, those with a date apart from
 * those without, where there are too many to show each. One that others follow keeps its place.
 * @param children of one node, in order
 * @param count of all printings of the record
 */
export function folded(children: readonly Branch[], count: number): readonly Branch[] {
  const whole = children.map((child) => ({ ...child, children: folded(child.children, count) }));
  if (count <= ROOMY) return whole;
  const groups = Map.groupBy(whole, groupKey);
  return whole.flatMap((child) => {
    const key = groupKey(child);
    const members = groups.get(key) ?? [];
    if (key === undefined || members.length < FEWEST) return [child];
    return members[0] === child ? [groupOf(child, members)] : [];
  });
}

/** What the members of a group share; undefined for a node that is in none. */
function groupKey({ what, lead, date, children }: Branch): string | undefined {
  if (what.kind !== 'printing' || children.length > 0 || what.isCopyText || !what.step)
    return undefined;
  const { variant, changes, alarm } = what.step;
  // Words that are not compared need not be the same.
  if (variant.class === 'not-compared') return undefined;
  const { witness } = what;
  const { language, form, as } = witness;
  return JSON.stringify([
    lead,
    date === undefined,
    variant.class,
    alarm,
    changes,
    language,
    form,
    as,
  ]);
}

function groupOf(first: Branch, members: readonly Branch[]): Branch {
  if (first.what.kind !== 'printing' || !first.what.step) return first;
  const witnesses = members.flatMap(({ what }) => (what.kind === 'printing' ? what.witness : []));
  const until = members.at(-1)?.date;
  return { ...first, what: { kind: 'group', witnesses, until, step: first.what.step } };
}
