import { count } from './count.ts';

/** What `npm run build` prints, in English. */
export const build = {
  steps: {
    settings: 'Settings',
    lock: 'Lock',
    recovery: 'Recovery',
    inputs: 'Inputs read',
    content: 'Content',
    fonts: 'Fonts',
    pages: 'Pages',
    search: 'Search index',
    unchanged: 'Inputs',
    site: 'Site',
  },
  step: (label: string, result: string, seconds: number) =>
    `${label.padEnd(13)} ${result} (${seconds.toFixed(1)} s)`,
  progress: (label: string, done: number, total: number) => {
    const width = 30;
    const filled = Math.round((width * done) / Math.max(total, 1));
    return `${label.padEnd(13)} ${'█'.repeat(filled)}${'░'.repeat(width - filled)} ${done}/${total}`;
  },
  noImageService: 'Astro’s image service does not work: run npm ci again.',
  damagedImage: (name: string) => `images/${name} is damaged and cannot be resized: save it again.`,
  notASite: (folder: string) =>
    `${folder} contains files that were not built here and that a build would replace. Name another folder with --out or DIST_DIR, or empty this one.`,
  notAFolder: (folder: string) =>
    `${folder} is not a folder, or is a link that does not point to one. Remove it, or name another folder with --out or DIST_DIR.`,
  onAnotherDisk: (folder: string) =>
    `${folder} is on a different disk from this project, and a build cannot move its files there. Name a folder on the project’s disk with --out or DIST_DIR, and copy the site once it is built.`,
  changedMeanwhile:
    'A file was saved while the site was being built, after the checks had read it. Nothing was published: build again.',
  locked: 'Another build of this project is running. Wait until it has finished, then try again.',
  recovered: 'cleaned up after an interrupted build',
  checked: (files: number, summary: string) => `${count(files, 'file')} checked: ${summary}`,
  contentUnreadable: (reason: string) => `The content cannot be read: ${reason}`,
  nothingBuilt: 'Nothing was built.',
  rendered: 'rendered',
  renderedOf: (total: number, reused: number) =>
    `${count(total - reused, 'file')} rendered, ${count(reused, 'file')} reused from the last build`,
  indexed: (quotations: number, articles: number) =>
    `${count(quotations, 'quotation')} and ${count(articles, 'article')} indexed`,
  unknownAstro: (version: string) =>
    `src/build/astro/content-store.ts does not know Astro ${version}, so this build takes more memory.`,
  searchFailed: (reason: string) => `The search index could not be written: ${reason}`,
  outOfMemory: (limit: number | undefined) =>
    `The pages need more memory than the ${limit === undefined ? 'limit set in NODE_OPTIONS' : `${limit} MB to which a build limits them`}. ` +
    'Set a higher limit, in megabytes, with NODE_OPTIONS=--max-old-space-size=…, or divide the publication into volumes (docs/volumes.md).',
  noSearch: 'skipped (the search section is turned off)',
  inPlace: (folder: string) => `written to ${folder}`,
  notCleared: (reason: string) =>
    `What the build left next to the site cannot be removed; remove it before the next build: ${reason}`,
  failed: (folder: string) => `The build failed. ${folder} has not been changed.`,
} as const;
