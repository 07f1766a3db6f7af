import { pathIfShown } from '../sections.ts';
import { urls } from '../urls.ts';
import { site } from '../site.ts';

/** The paths of the site's own sections, relative to its base. The empty path is the front page, `quotes/` the gallery. */
export const sections: readonly string[] = Object.values(urls)
  .filter((path) => typeof path === 'string')
  .filter((path) => pathIfShown(path))
  .map((path) => path.slice(site.base.length));
