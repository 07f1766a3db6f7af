import type { Content } from '../content/content.ts';
import { describeIssue } from '../issues/describe-issue.ts';
import { nearest } from '../issues/nearest.ts';
import type { Issue } from '../issues/issue.ts';

/** The lead image of an article and the images in its figures exist in the content folder. */
export function* imagesPresent(content: Content): Iterable<Issue> {
  for (const article of content.articles) {
    for (const { image, ...position } of article.body.figures)
      // A figure without a file is reported elsewhere.
      if (image !== '' && !content.images.has(image))
        yield article.issueInBody(
          position,
          describeIssue('missing-image', { image, nearest: nearest(image, content.images) }),
        );
    const image = article.data.lead?.image;
    if (image === undefined || content.images.has(image)) continue;
    yield article.issueAt(
      ['lead', 'image'],
      describeIssue('missing-image', { image, nearest: nearest(image, content.images) }),
    );
  }
}
