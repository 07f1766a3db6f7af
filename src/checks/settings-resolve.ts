import type { Content } from '../content/content.ts';
import type { Path } from '../content/parse-yaml.ts';
import { describeIssue, type IssueDescription } from '../issues/describe-issue.ts';
import type { Issue } from '../issues/issue.ts';
import { nearest } from '../issues/nearest.ts';
import { isLinkName, linkNames } from '../settings/link-names.ts';

/** Every section, page, article and quotation named in the settings exists. */
export function* settingsResolve({ settings, ids }: Content): Iterable<Issue> {
  const { data, path: file, locate } = settings;
  if (data === undefined) return;
  const report = (path: Path, issue: IssueDescription): Issue => ({
    file,
    ...locate(path),
    ...issue,
  });
  for (const key of ['menu', 'footer'] as const) {
    for (const [index, name] of (data[key] ?? []).entries()) {
      if (isLinkName(name) || ids.pages.has(name)) continue;
      const known = [...linkNames, ...ids.pages];
      const values = { key, name, known, nearest: nearest(name, known) };
      yield report([key, index], describeIssue('unknown-link', values));
    }
  }
  const { article, quote } = data['front-page'] ?? {};
  for (const [key, collection, id] of [
    ['article', 'articles', article],
    ['quote', 'quotes', quote],
  ] as const) {
    if (id === undefined || ids[collection].has(id)) continue;
    const values = { id, collection, nearest: nearest(id, ids[collection]) };
    yield report(['front-page', key], describeIssue('unknown-front-page', values));
  }
}
