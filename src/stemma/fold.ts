import type { Branch } from './node.ts';

/** Up to this many printings, all are shown separately. */
const MAX_SEPARATE = 12;
/** The minimum size of a group. */
const MIN_GROUP = 3;

/**
 * If there are too many printings to show separately, groups those that made the same changes, or none, to the same printing.
 * Dated and undated printings are grouped separately, and a printing that others follow keeps its own place.
 * @param children the children of one node, in order
 * @param count how many printings the record has
 */
export function withGroups(children: readonly Branch[], count: number): readonly Branch[] {
  const whole = children.map((child) => ({
    ...child,
    children: withGroups(child.children, count),
  }));
  if (count <= MAX_SEPARATE) return whole;
  const groups = Map.groupBy(whole, groupKey);
  return whole.flatMap((child) => {
    const key = groupKey(child);
    const members = groups.get(key) ?? [];
    if (key === undefined || members.length < MIN_GROUP) return [child];
    return members[0] === child ? [groupOf(child, members)] : [];
  });
}

/** A key that the members of a group share; undefined for a node that cannot be grouped. */
function groupKey({ content, connection, date, children }: Branch): string | undefined {
  if (content.kind !== 'printing' || children.length > 0 || content.isCopyText || !content.step)
    return undefined;
  const { variant, changes, alarm } = content.step;
  // Printings whose words are not compared may differ from each other.
  if (variant.class === 'not-compared') return undefined;
  const { witness } = content;
  const { language, form, as } = witness;
  return JSON.stringify([
    connection,
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
  if (first.content.kind !== 'printing' || !first.content.step) return first;
  const witnesses = members.flatMap(({ content }) =>
    content.kind === 'printing' ? content.witness : [],
  );
  const until = members.at(-1)?.date;
  return { ...first, content: { kind: 'group', witnesses, until, step: first.content.step } };
}
