import { roleAt } from '../archive/role.ts';
import type { Content } from '../content/content.ts';
import type { Issue } from '../issues/issue.ts';

/** A named speaker with roles on record held one of them when the words were said, as far as a source attests. */
export function* rolesAttested(content: Content): Iterable<Issue> {
  for (const quote of content.quotes) {
    for (const [index, id] of quote.data.speakers.entries()) {
      const speaker = content.get('speakers', id)?.data;
      if (
        speaker?.type !== 'person' ||
        speaker.roles.length === 0 ||
        roleAt(speaker, quote.data.said)
      )
        continue;
      yield quote.issueAt(['speakers', index], {
        severity: 'warning',
        code: 'role-not-attested',
        message: `no role of “${id}” is attested within a year of ${quote.data.said}`,
        fix: `add to speakers/${id} a source that gives the role held then; until then none is shown`,
      });
    }
  }
}
