import type { Content } from '../content/content.ts';
import type { Issue } from '../issues/issue.ts';
import { didYouMean } from '../issues/did-you-mean.ts';

/** The image that leads an article is in the content folder. Its alt text and credit are asked for by the schema. */
export function* imagesPresent(content: Content): Iterable<Issue> {
  for (const article of content.articles) {
    const image = article.data.lead?.image;
    if (image === undefined || content.images.has(image)) continue;
    yield article.issueAt(['lead', 'image'], {
      code: 'missing-image',
      message: `there is no image “${image}”`,
      fix: didYouMean(image, content.images, `add the file images/${image} to the content folder`),
    });
  }
}
