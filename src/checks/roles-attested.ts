import { saidForEditors } from '../dates/for-editors.ts';
import { roleAt } from '../archive/role.ts';
import { isNeverSaid } from '../quotation/said.ts';
import type { Content } from '../content/content.ts';
import { describeIssue } from '../issues/describe-issue.ts';
import type { Issue } from '../issues/issue.ts';

/** If a speaker is a person with roles on record, a source attests one of the roles for the time when the words were said. */
export function* rolesAttested(content: Content): Iterable<Issue> {
  for (const quote of content.quotes) {
    const { said, speakers } = quote.data;
    if (isNeverSaid(quote.data)) continue;
    for (const [index, id] of speakers.entries()) {
      const speaker = content.get('speakers', id)?.data;
      if (speaker?.type !== 'person' || speaker.roles.length === 0 || roleAt(speaker, said))
        continue;
      yield quote.issueAt(
        ['speakers', index],
        describeIssue('role-not-attested', {
          speaker: id,
          said: saidForEditors(said),
        }),
      );
    }
  }
}
