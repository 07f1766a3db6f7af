import type { Content } from '../content/content.ts';
import { describeIssue } from '../issues/describe-issue.ts';
import { nearest } from '../issues/nearest.ts';
import type { Issue } from '../issues/issue.ts';

/** The image that leads an article is in the content folder. The schema requires its alt text and credit. */
export function* imagesPresent(content: Content): Iterable<Issue> {
  for (const article of content.articles) {
    const image = article.data.lead?.image;
    if (image === undefined || content.images.has(image)) continue;
    yield article.issueAt(
      ['lead', 'image'],
      describeIssue('missing-image', { image, nearest: nearest(image, content.images) }),
    );
  }
}
