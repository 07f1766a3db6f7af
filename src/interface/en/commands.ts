import { recheck } from './commands-recheck.ts';
import { didYouMean } from './issues-suggestion.ts';

/** A number with its noun, in the singular or the plural: `1 page`, `1,204 pages`. */
const count = (number: number, noun: string, plural = `${noun}s`): string =>
  `${number.toLocaleString('en-US')} ${number === 1 ? noun : plural}`;

/** What the npm commands print, in English. */
export const commands = {
  usage: (call: string, positional: string) =>
    `Usage: ${call}${positional && ` ${positional}`} [OPTIONS]`,
  invalid: (reason: string) => `${reason}.`,
  summaries: {
    accept:
      'Record what is about to be published, or publish a change to a record (quotes/ID, or ID alone).\nThe record gets a dated correction that readers see, with the reason. If you have added it yourself, leave out --because.',
    bench: 'Measure the benchmarks that are named.',
    build:
      'Check the content, then build the site. The folder of the last site changes only if all goes well.',
    check: 'Check the content: every mistake with its file, its line and how to fix it.',
    'check:types': 'Check the types in TypeScript and Astro files.',
    compare: 'Compare two built sites, file by file.',
    dev: 'Serve the site while you write. It reloads on every change.',
    recheck:
      'Visit the addresses of the sources and say whether the words on record are still there.\nIt ends with 1 where an editor must look: words changed or gone, pages moved or gone.',
    import:
      'Make articles of drafts: Markdown, HTML, Word, or an export of WordPress or Ghost. Quotations on record are set, others get records as drafts, links become sources. Nothing that is there is changed.',
    new: 'Begin a record: quote, source, speaker, event, topic or article. What is not known is left out and listed.\nFor a quote, name pages (their addresses, or saved ones with --file) and the passages in them; a name and a colon before a passage say who said it.',
    schemas:
      'Write schemas/ and docs/fields.md from the schemas of the records, for editors of text.',
    publication: 'Lay out an empty publication in a folder.',
    start: 'Build the site if anything has changed, and serve it.',
    test: 'Run all tests and checks, or those with the given name.',
    verify:
      'Compare the quotations in a draft with the records: Markdown, HTML or plain text, or - for what is piped in.\nIt ends with 1 where words on record, or who said them, differ.',
  },
  options: {
    content: { value: 'FOLDER', help: 'where the content is (or CONTENT_DIR; content)' },
    out: { value: 'FOLDER', help: 'where the built site goes (or DIST_DIR; dist)' },
    port: { value: 'NUMBER', help: 'the port to serve on, 0 for any free one (or PORT; 4321)' },
    verbose: { value: '', help: 'print all that Astro reports' },
    fresh: { value: '', help: 'build everything again and take nothing from the last build' },
    help: { value: '', help: 'print this' },
    format: { value: 'FORMAT', help: 'text or json (text)' },
    file: { value: 'FILE', help: 'a saved page; may be given several times' },
    speaker: { value: 'NAME', help: 'who said the words' },
    said: { value: 'DATE', help: 'when, as far as known: 2025-05-04, 2025-05, "2025?"' },
    medium: { value: 'MEDIUM', help: 'speech or document' },
    form: { value: 'FORM', help: 'direct, mixed or indirect (as the marks show it)' },
    topics: { value: 'IDS', help: 'topics, separated by commas' },
    standing: {
      value: 'STANDING',
      help: 'primary, wire, news, analysis, republisher, state-media, sponsored or summary',
    },
    read: { value: 'HOW', help: 'how much of the pages you read: whole or part' },
    seen: { value: 'DAY', help: 'the day you read the pages (today, UTC)' },
    type: { value: 'TYPE', help: 'of a speaker: person, organization or unnamed' },
    dek: { value: 'TEXT', help: 'of an article: a sentence below the headline' },
    authors: { value: 'NAMES', help: 'of an article: the byline, separated by commas' },
    quotes: { value: 'IDS', help: 'of an article or an event: quotations, separated by commas' },
    sources: { value: 'IDS', help: 'of an article or an event: sources, separated by commas' },
    date: { value: 'DATE', help: 'of an event: when, as far as known' },
    what: { value: 'KIND', help: 'of an event: happened, said, printed or planned' },
    publish: { value: '', help: 'quotations and articles are published on that day, not drafts' },
    yes: { value: '', help: 'do not ask whether to publish the change' },
    because: { value: 'REASON', help: 'why a published record changed' },
    kind: { value: 'KIND', help: 'correction, clarification or update (correction)' },
    on: { value: 'DAY', help: 'the day of the correction, as in 2026-12-01 (today, UTC)' },
    all: { value: '', help: 'print also what is right' },
    source: { value: 'ID', help: 'visit this source only; may be given several times' },
    since: { value: 'DAY', help: 'leave out what was seen on this day or later' },
    write: { value: '', help: 'keep what is still there as evidence seen today' },
    timeout: { value: 'SECONDS', help: 'how long to wait for an answer (30)' },
    pause: { value: 'SECONDS', help: 'how long to wait between two requests to a host (2)' },
    lines: { value: 'NUMBER', help: 'how many differing lines to print of each file (5)' },
    cards: { value: '', help: 'how long cards take to draw' },
    check: { value: '', help: 'the check of pasted passages in a browser' },
    mutations: { value: '', help: 'which faults in the content the checks catch' },
    search: { value: '', help: 'the search in a browser' },
    volumes: { value: '', help: 'the search over several volumes' },
    warm: {
      value: '',
      help: 'whether builds after each of many edits are the same as a first build',
    },
    kills: { value: '', help: 'what builds and npm run accept leave when they are killed' },
    server: { value: 'MINUTES', help: 'how npm start bears hostile requests for so long' },
    articles: { value: 'NUMBERS', help: 'builds of archives of these sizes, as in 300,1000' },
    peer: { value: '', help: 'with --articles: have Eleventy build the same' },
  },
  address: {
    notAnOrigin: (address: string) =>
      `SITE_URL is “${address}”, but must be http:// or https:// and a host alone, as in https://news.example.org; a path belongs in BASE_PATH.`,
    basePath: (path: string) =>
      `BASE_PATH is “${path}”, but its parts may have only the letters a to z, figures, and - . _ ~ inside, as in /news/.`,
    folder: (folder: string) =>
      `The folder ${folder} has # or ? in its name, which cuts it off where it is part of an address. Rename it, or move the project.`,
    placeholder: (address: string) =>
      `SITE_URL is ${address}, which is only a placeholder: name the host that will publish the site.`,
    missing: (placeholder: string) =>
      `SITE_URL is not set, so links in feeds, citations and previews lead to ${placeholder}. Set it before you publish.`,
  },
  accept: {
    locked: 'Another command is writing to the content. Wait for it.',
    notWritten: (reason: string) =>
      `The files cannot be written, so nothing was changed: ${reason}`,
    finished: 'Finished what an interrupted command had begun to write.',
    oneRecord: 'Name one record.',
    fixFirst: (issues: string) => `Fix these first:\n${issues}`,
    unknownRecord: (key: string, nearest: string | undefined) =>
      `There is no published record “${key}”: ${didYouMean(nearest, 'name it as published.lock does')}`,
    unchanged: (key: string) =>
      `“${key}” has not changed since it was published: there is nothing to accept.`,
    reasonMissing: (key: string) => `Say with --because why “${key}” changed.`,
    question: 'Publish this change? [y/N] ',
    notAsked: 'There is no terminal to ask on: to publish this change, say --yes.',
    declined: 'Nothing was written.',
    changedMeanwhile: (key: string) =>
      `“${key}” was saved while you were asked, so nothing was written: accept it again.`,
    refused: (issues: string) => `The correction would not pass:\n${issues}`,
    corrected: (path: string, corrections: number) =>
      `${path}: ${count(corrections, 'dated correction')} added.`,
    recorded: (records: number, addresses: number) =>
      `Pinned ${count(records, 'record')}, recorded ${count(addresses, 'new address', 'new addresses')}.`,
    reasonsNeeded: (keys: readonly string[]) =>
      `Not accepted, because each needs its own reason: ${keys.join(', ')}. Accept each one separately, with --because.`,
  },
  build: {
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
    notASite: (folder: string) =>
      `${folder} contains files that were not built here and that a build would replace. Name another folder with --out or DIST_DIR, or empty this one.`,
    changedMeanwhile:
      'A file was saved while the site was being built, after the checks had read it. Nothing was published: build again.',
    locked: 'Another build of this project is running. Wait for it.',
    recovered: 'removed what an interrupted build had left',
    checked: (files: number, summary: string) => `${count(files, 'file')} checked: ${summary}`,
    contentUnreadable: (reason: string) => `The content cannot be read: ${reason}`,
    nothingBuilt: 'Nothing was built.',
    rendered: 'rendered',
    renderedOf: (total: number, kept: number) =>
      `${count(total - kept, 'file')} rendered, ${count(kept, 'file')} reused from the last build`,
    indexed: (quotations: number, articles: number) =>
      `${count(quotations, 'quotation')} and ${count(articles, 'article')} indexed`,
    unknownAstro: (version: string) =>
      `Astro ${version} is unknown to src/build/astro/content-store.ts, so this build takes more memory.`,
    noSearch: 'left out (the section search is off)',
    inPlace: (folder: string) => `complete, in ${folder}`,
    failed: (folder: string) => `The build failed. ${folder} has not been changed.`,
  },
  check: {
    unknownFormat: (format: string) =>
      `There is no format “${format}”: use --format text or --format json.`,
    result: (folder: string, summary: string) => `${folder}: ${summary}`,
  },
  start: {
    portNotANumber: 'PORT must be a number from 0 to 65535.',
    portTaken: (port: number) =>
      `Port ${port} is taken. Choose another: npm start -- --port ${port + 1}`,
    notFound: 'Not found',
    ready: (name: string, url: string) => `${name} is at ${url}`,
  },
  bench: {
    nothingNamed: 'Name at least one benchmark.',
    notMinutes: (minutes: string) => `“${minutes}” must be a number of minutes.`,
    notSizes: (sizes: string) => `“${sizes}” must be numbers of articles, as in 300,1000.`,
  },
  dev: {
    noIndex: 'There is no search index yet. Run a build, and the search will use its index.',
  },
  verify: {
    noFile: 'Name at least one file, or - for standard input.',
    unreadable: (file: string, reason: string) => `${file} cannot be read: ${reason}`,
    result: (found: number, known: number, wrong: number) =>
      `${count(found, 'quotation')} found, ${known} on record: ${wrong === 0 ? 'none differs' : `${wrong} ${wrong === 1 ? 'differs' : 'differ'}`}`,
  },
  recheck,
  compare: { twoFolders: 'Name two folders.' },
} as const;
