/** What `npm run recheck` prints, in English. */
export const recheck = {
  /** How the command names itself to servers, with the publication's address. */
  agent: (address: string) => `Verbatim recheck (+${address})`,
  unknownSource: (source: string) =>
    `There is no source “${source}” that has an address and words to look for.`,
  notDay: (option: string, given: string) =>
    `--${option} “${given}” must be a day, as in 2026-11-01.`,
  notSeconds: (option: string, given: string) =>
    `--${option} “${given}” must be a number of seconds.`,
  unreadable: (file: string) =>
    `${file} is not readable as evidence for the source of that name, or its text was changed: restore it, or delete it`,
  states: {
    same: 'the same words',
    changed: 'words changed',
    missing: 'the page no longer has the words',
    moved: 'moved',
    gone: 'gone',
    silent: 'no answer',
  },
  lastSeen: (day: string) => `last seen ${day}`,
  neverSeen: 'we have kept no evidence: the record may have been wrong from the start',
  was: (quote: string, witness: string, words: string) => `${quote}, ${witness}, was: “${words}”`,
  is: (words: string) => `is: “${words}”`,
  notThere: (quote: string, witness: string, words: string) =>
    `${quote}, ${witness}, not found: “${words}”`,
  original: 'original',
  offer: (quote: string) =>
    `If the page was edited, add this printing to witnesses in quotes/${quote}.md:`,
  basis: (day: string) => `the same page, as read on ${day}; it had the earlier words before`,
  movedTo: (address: string) => `now at ${address}: write that address in the source’s URL`,
  leadsTo: (address: string) => `the address leads to ${address}, which has none of the words`,
  status: (status: number) => `the server says that the page does not exist (${status})`,
  archive: (address: string) => `a copy is at ${address}`,
  noArchive: 'no copy is on record: look for one in an archive and add archive-url to the source',
  silences: {
    slow: 'the server did not answer in time',
    endless: 'the page was not complete in time',
    'too-large': 'the page is larger than any article',
    circle: 'its redirects form a loop',
    'many-redirects': 'it redirects too many times',
    'bad-redirect': 'it redirects to something that is not a web address',
    robots: 'the site’s robots.txt asks programs not to read it: look yourself',
    'too-deep': 'the page is nested too deeply to be read',
  },
  notAPage: (type: string) => `it is not a page of text${type && ` (${type})`}: look yourself`,
  refused: (status: number) => `the server refused (${status})`,
  unreachable: (reason: string) => `the server cannot be reached (${reason})`,
  written: (count: number) =>
    `Evidence for ${count} ${count === 1 ? 'source' : 'sources'} written to the content folder.`,
  result: (
    counts: Readonly<Record<'same' | 'changed' | 'missing' | 'moved' | 'gone' | 'silent', number>>,
  ) =>
    `${Object.values(counts).reduce((sum, count) => sum + count, 0)} visited: ${counts.same} the same, ${counts.changed} changed, ${counts.missing} without the words, ${counts.moved} moved, ${counts.gone} gone, ${counts.silent} without an answer`,
} as const;
