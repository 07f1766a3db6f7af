import { build } from './commands-build.ts';
import { checkSite } from './commands-check-site.ts';
import { recheck } from './commands-recheck.ts';
import { system } from './commands-system.ts';
import { count } from './count.ts';
import { didYouMean } from './issues-suggestion.ts';
import { standings } from './standings.ts';

/** What the npm commands print, in English. */
export const commands = {
  usage: (call: string, positional: string) =>
    `Usage: ${call}${positional && ` ${positional}`} [OPTIONS]`,
  invalid: (reason: string) => `${reason}.`,
  notPrinted: (reason: string) =>
    `Part of what this command printed is missing (${reason}). Print it elsewhere, and run the command again.`,
  summaries: {
    accept:
      'Record what is about to be published, or publish a change to a record.\nName the record as published.lock does: articles/ID, quotes/ID, speakers/ID and so on; an ID alone names a quotation.\nThe record gets a dated correction that readers see, with the reason. If you have added it yourself, leave out --because.',
    bench: 'Run the named benchmarks.',
    build:
      'Check the content, then build the site. The existing site is replaced only if the build succeeds.',
    check: 'Check the content and report each mistake with its file, its line and how to fix it.',
    'check:site':
      'Compare a published site with what was built: headers, types, caching, compression, redirects and a sample of its files.\nIt exits with 1 if they differ.',
    'check:types': 'Check the types in TypeScript and Astro files.',
    compare: 'Compare two built sites, file by file.',
    dev: 'Serve the site while you write. It reloads on every change.',
    recheck:
      'Visit the addresses of the sources and report whether the words on record are still there.\nIt exits with 1 if an editor must take a look: words have changed or are gone, or pages have moved or are gone.',
    import:
      'Turn drafts into articles: Markdown, HTML, Word, or an export from WordPress or Ghost. Quotations on record are linked to their records, records are drafted for the others, and links become sources. No existing file is changed.',
    new: 'Draft a record: quote, source, speaker, event, topic, author or article. Facts that are not known are left out and listed.\nFor a quote, name pages (by address, or saved ones with --file) and the passages in them; to say who spoke, put a name and a colon before a passage.',
    schemas: 'Write schemas/ and docs/fields.md from the schemas of the records, for text editors.',
    publication: 'Create an empty publication in a folder, in one of the interface languages.',
    start: 'Build the site if anything has changed, and serve it.',
    test: 'Run all tests and checks, or those with the given name.',
    verify:
      'Compare the quotations in a draft with the records. The draft can be Markdown, HTML or plain text, or - for standard input.\nIt exits with 1 if a quotation differs from its record in its words or its speaker.',
  },
  options: {
    content: { value: 'FOLDER', help: 'the content folder (or CONTENT_DIR; content)' },
    out: { value: 'FOLDER', help: 'the folder for the built site (or DIST_DIR; dist)' },
    port: { value: 'NUMBER', help: 'the port to serve on, 0 for any free one (or PORT; 4321)' },
    verbose: { value: '', help: 'print everything that Astro reports' },
    fresh: { value: '', help: 'build from scratch, reusing nothing from the last build' },
    help: { value: '', help: 'print this' },
    format: { value: 'FORMAT', help: 'text or json (text)' },
    file: { value: 'FILE', help: 'a saved page; may be given several times' },
    speaker: { value: 'NAME', help: 'who said the words' },
    said: {
      value: 'DATE',
      help: 'when they were said, as precisely as is known: 2025-05-04, 2025-05, "2025?"',
    },
    medium: { value: 'MEDIUM', help: 'speech or document' },
    form: { value: 'FORM', help: 'direct, mixed or indirect (as the quotation marks show)' },
    topics: { value: 'IDS', help: 'topics, separated by commas' },
    standing: {
      value: 'STANDING',
      help: [
        'what kind of source the pages are; for one page, STANDING=PAGE:',
        ...Object.entries(standings).map(([name, meaning]) => `${name}: ${meaning}`),
      ].join('\n'),
    },
    read: {
      value: 'HOW',
      help: 'how much of the pages you read: whole or part; for one page, HOW=PAGE',
    },
    seen: { value: 'DAY', help: 'the day you read the pages (today, UTC)' },
    type: { value: 'TYPE', help: 'of a speaker: person, organization or unnamed' },
    dek: { value: 'TEXT', help: 'of an article: a sentence below the headline' },
    authors: { value: 'NAMES', help: 'of an article: the byline, separated by commas' },
    quotes: { value: 'IDS', help: 'of an article or an event: quotations, separated by commas' },
    sources: { value: 'IDS', help: 'of an article or an event: sources, separated by commas' },
    language: { value: 'TAG', help: 'the language of the publication (en)' },
    date: { value: 'DATE', help: 'of an event: when it happened, as precisely as is known' },
    what: { value: 'KIND', help: 'of an event: happened, said, printed or planned' },
    separate: {
      value: '',
      help: 'if “he said” interrupts a quotation, make a record for each part, not one for the whole',
    },
    publish: {
      value: '',
      help: 'publish quotations and articles, dated as --seen says (today); without it they are drafts',
    },
    yes: { value: '', help: 'publish the change without asking' },
    because: { value: 'REASON', help: 'why a published record changed' },
    kind: { value: 'KIND', help: 'correction, clarification or update (correction)' },
    on: { value: 'DAY', help: 'the day of the correction, as in 2026-12-01 (today, UTC)' },
    all: { value: '', help: 'also print correct quotations' },
    source: { value: 'ID', help: 'visit this source only; may be given several times' },
    since: { value: 'DAY', help: 'skip what was seen on this day or later' },
    write: { value: '', help: 'keep words that are still there as evidence seen today' },
    timeout: { value: 'SECONDS', help: 'how long to wait for an answer (30)' },
    pause: { value: 'SECONDS', help: 'how long to wait between two requests to a host (2)' },
    sample: { value: 'NUMBER', help: 'how many files of each kind to compare (3)' },
    lines: { value: 'NUMBER', help: 'how many differing lines to print for each file (5)' },
    cards: { value: '', help: 'how long drawing cards takes' },
    check: { value: '', help: 'checking pasted passages in a browser' },
    mutations: { value: '', help: 'which faults in the content the checks catch' },
    search: { value: '', help: 'searching in a browser' },
    volumes: { value: '', help: 'searching several volumes, up to a million quotations' },
    warm: {
      value: '',
      help: 'whether a build after each of many edits gives the same site as a first build',
    },
    kills: { value: '', help: 'what builds and npm run accept leave behind when they are killed' },
    server: { value: 'MINUTES', help: 'how npm start withstands hostile requests for this long' },
    part: {
      value: 'PART',
      help: 'with --mutations and --warm: one of several equal parts of the work, as in 2/3',
    },
    articles: { value: 'NUMBERS', help: 'building archives of these sizes, as in 300,1000' },
    peer: {
      value: '',
      help: 'with --articles: build the same archive with Eleventy, plain Astro and Hugo',
    },
  },
  address: {
    notAnOrigin: (address: string) =>
      `SITE_URL is “${address}”, but must be http:// or https:// followed only by a host, as in https://news.example.org; a path belongs in BASE_PATH.`,
    basePath: (path: string) =>
      `BASE_PATH is “${path}”, but its parts may contain only the letters a to z, digits, and - . _ ~, as in /news/.`,
    folder: (folder: string) =>
      `The folder ${folder} has #, ?, % or " in its name, which addresses or code would misread. Rename it, or move the project.`,
    placeholder: (address: string) =>
      `SITE_URL is ${address}, which is only a placeholder: name the host that will publish the site.`,
    missing: (placeholder: string) =>
      `The site has no address yet, so links in feeds, citations and previews lead to ${placeholder}. Set address in site.yaml, or SITE_URL, before you publish.`,
    reserved: (address: string) =>
      `The site’s address, ${address}, is reserved for examples: nobody can reach it. Set your own as address in site.yaml, or as SITE_URL, before you publish.`,
  },
  accept: {
    locked:
      'Another command is writing to the content. Wait until it has finished, then try again.',
    notWritten: (reason: string) =>
      `The files cannot be written, so nothing was changed: ${reason}`,
    finished: 'Completed the changes of an interrupted command.',
    oneRecord: 'Name one record.',
    fixFirst: (issues: string) => `Fix these first:\n${issues}`,
    unknownRecord: (key: string, nearest: string | undefined) =>
      `There is no published record “${key}”: ${didYouMean(nearest, 'name it as published.lock does')}`,
    unchanged: (key: string) =>
      `“${key}” has not changed since it was published: there is nothing to accept.`,
    reasonMissing: (key: string) => `Say with --because why “${key}” changed.`,
    /** A block of a text: a paragraph, a list, a heading. */
    block: (number: number) => `text, block ${number}`,
    /** An item of a list, by its number or its id, and the key in it. */
    item: (key: string, item: number | string, rest: string) =>
      [typeof item === 'number' ? `${key}, item ${item}` : `${key} “${item}”`, rest]
        .filter(Boolean)
        .join(', '),
    reason: (because: string) => `  Because: ${because}`,
    question: 'Publish this change? [y/N] ',
    notAsked: 'There is no terminal to ask on: to publish this change, add --yes.',
    declined: 'Nothing was written.',
    changedMeanwhile: (key: string) =>
      `“${key}” was saved while the command waited for your answer, so nothing was written: accept it again.`,
    refused: (issues: string) => `The correction would not pass the check:\n${issues}`,
    corrected: (path: string, corrections: number) =>
      `${path}: ${count(corrections, 'dated correction')} added.`,
    recorded: (records: number, addresses: number) =>
      `Pinned ${count(records, 'record')}, recorded ${count(addresses, 'new address', 'new addresses')}.`,
    /** @param day the earliest day of publication in the content */
    newLists: (day: string) =>
      `There was neither addresses.txt nor published.lock, so new ones were written. The content says that it has been published since ${day}: if readers saw any of it, what has changed or gone since then is now unknown. Unless this publication is new, restore both files from version control and accept again.`,
    reasonsNeeded: (keys: readonly string[]) =>
      `Not accepted, because each needs its own reason: ${keys.join(', ')}. Accept each one separately, with --because.`,
  },
  check: {
    unknownFormat: (format: string) =>
      `There is no format “${format}”: use --format text or --format json.`,
    result: (folder: string, summary: string) => `${folder}: ${summary}`,
    warnings: 'Warnings do not prevent accepting or building: look at them when you can.',
  },
  start: {
    portNotANumber: 'PORT must be a number from 0 to 65535.',
    portTaken: (port: number) =>
      `Port ${port} is taken. Choose another: npm start -- --port ${port + 1}`,
    portReserved: (port: number) =>
      `You may not use port ${port}. Choose one from 1024 up: npm start -- --port 4321`,
    notFound: 'Not found',
    ready: (name: string, url: string) => `${name} is at ${url}`,
  },
  bench: {
    nothingNamed: 'Name at least one benchmark.',
    notAPart: (part: string) => `“${part}” must be a part, as in 2/3.`,
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
  system,
  build,
  recheck,
  checkSite,
  compare: { twoFolders: 'Name two folders.' },
} as const;
