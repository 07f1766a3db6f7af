import type { Speaker } from './records.ts';

type Named = Pick<Speaker, 'name' | 'type' | 'family-name'>;

/** Compares two speakers for a list: people by family name and then by the whole name, others by the whole name. */
export function bySpeakerName(one: Named, other: Named): number {
  return (
    filedUnder(one).localeCompare(filedUnder(other), 'en') ||
    one.name.localeCompare(other.name, 'en')
  );
}

/** A person's family name, which is the last word of the name where the record does not give it; else the whole name. */
function filedUnder({ name, type, 'family-name': family }: Named): string {
  if (type !== 'person') return name;
  return family ?? name.split(' ').at(-1) ?? name;
}
