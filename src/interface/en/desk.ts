import { joinNames } from '../list.ts';
import { newPrinting, withoutFollows } from './desk-printings.ts';

/** A number with its noun, in the singular or the plural. */
const count = (number: number, noun: string): string =>
  `${number.toLocaleString('en-US')} ${noun}${number === 1 ? '' : 's'}`;

/** What `npm run new` and `npm run import` say, in English. */
export const desk = {
  remarks: {
    personsBefore: (words: string, names: readonly string[]) =>
      `Who said “${words}”? The page names nobody beside it, and near it ${joinNames(names)}: write speakers, if it is so.`,
    /** @param printings those that the record lacks, as its file has them */
    onRecord: (words: string, id: string, isExact: boolean, printings: string) =>
      [
        `“${words}” is ${isExact ? 'on record as' : 'close to what is on record as'} ${id}: no second record was made.`,
        printings === ''
          ? 'It has this printing.'
          : `If this is the same utterance, add the printing to witnesses in quotes/${id}.md:${newPrinting(printings)}`,
      ].join(' '),
    near: (words: string, id: string, other: string, printings: string) =>
      `“${words}” is close to ${other}, so ${id} is only a draft. If it is the same utterance, delete quotes/${id}.md${
        printings === ''
          ? '.'
          : ` and add the printing to witnesses in quotes/${other}.md:${newPrinting(printings)}`
      }\n    If it is another one, write status: published and the day, as published, into quotes/${id}.md.`,
    reworded: (typed: string, printed: string) =>
      `You wrote “${typed}”; the page has “${printed}”, and so has the record.`,
    saidBy: (words: string, issued: string) =>
      `The day of “${words}” is set to “on or before ${issued}”, the day of printing: change said if the page gives a day.`,
    attributed: (words: string, speaker: string) =>
      `The page names ${speaker} beside “${words}”: change speakers if that is wrong.`,
    namesNear: (words: string, names: readonly string[]) =>
      `Who said “${words}” is not certain: the page names ${joinNames(names)} beside it.`,
    fragment: (words: string) =>
      `“${words}” is quoted inside a sentence of the reporter’s, so its form is mixed: change it to direct if the words are a sentence of their own, or take more of the page’s words into the record.`,
    /** @param label the speaker before a colon; undefined for an answer without one */
    turn: (words: string, label: string | undefined) =>
      label === undefined
        ? `“${words}” has no quotation marks and is below a question, so it is taken for the answer, and its form is direct: change form to indirect if a reporter retells it.`
        : `“${words}” has no quotation marks and is what “${label}:” says, so its form is direct: change form to indirect if the page only sums it up.`,
    /** @param label the speaker of the paragraph before */
    unmarked: (words: string, label: string | undefined) =>
      [
        `“${words}” has no quotation marks, so its form is indirect, a reporter’s sentence: change form to direct if the page is a speech, a statement, a transcript or an interview and these are the speaker’s own words.`,
        ...(label === undefined ? [] : [`The paragraph before it is what “${label}:” says.`]),
      ].join(' '),
    organization: (name: string) =>
      `${name} is taken for an organization: change type if it is a person.`,
    person: (name: string) =>
      `${name} is taken for a person: change type if it is an organization.`,
    office: (written: string, name: string) =>
      `“${written}” is put on record as ${name}, without the office: change name if that is wrong.`,
    sameSpeaker: (written: string, id: string) =>
      `“${written}” is taken for the speaker ${id}: change speakers if they are two persons.`,
    maybeSameSpeaker: (name: string, id: string) =>
      `${name} has almost the name of the speaker ${id}: if they are one person, keep one record, with the other name in also-known-as.`,
    /** @param address where else the page is, if it is not the address on record */
    sourceKnown: (id: string, missing: readonly string[], address: string | undefined) =>
      [
        `This page is on record as the source ${id}, which was left as it is.`,
        ...(address === undefined ? [] : [`It is at ${address}, too.`]),
        ...(missing.length === 0
          ? []
          : [`The page says what the record does not: ${missing.join('; ')}.`]),
      ].join(' '),
    outletIsHost: (id: string, host: string) =>
      `The metadata of ${id} do not name its outlet: change container-title, which is only its host, ${host}.`,
    visibleDay: (id: string, line: string) =>
      `The day of ${id} is from the line “${line}” below its heading: change issued if that is not the day of publication.`,
    undated: (ids: readonly string[]) =>
      `The metadata of ${joinNames(ids)} give no day of publication: write issued, if the page has one.`,
    unread: (ids: readonly string[]) =>
      `Only the address is known of ${joinNames(ids)}: write title, author and issued, and in container-title the name of the outlet in place of its host.`,
    sameSource: (id: string) =>
      `Two of these pages have one address or one text: ${id} is the source of both.`,
    otherSource: (id: string, like: string) =>
      `${id} has the title, the outlet and the day of ${like}, and another text or address: they are two sources. Keep one if they are one page.`,
    noAddress: (source: string) =>
      `The page of ${source} does not give its address: copy it from your browser into URL of sources/${source}.yaml, so that readers can go there.`,
    evidenceKept: (path: string) =>
      `${path} is there already and was left as it is: npm run recheck -- --write adds the new passages.`,
    follows: (id: string, witness: string, outlet: string, earlier: string) =>
      `${id}: if ${outlet} has the words from another printing, write it into its witness, “${witness}”: follows: ${earlier}, and as basis how you know, such as “it names the other paper”. ${withoutFollows}`,
    otherPrinting: (id: string, words: string) =>
      `${id}: another page has “${words}”. Both are printings of the record; take out the witness if they are not one quotation.`,
  },
  imported: {
    summary: (of: {
      readonly posts: number;
      readonly quotations: number;
      readonly set: number;
      readonly differs: number;
      readonly open: number;
      readonly begun: number;
      readonly short: number;
      readonly links: number;
    }) =>
      [
        `${count(of.posts, 'text')} imported, with ${count(of.quotations, 'quotation')} and ${count(of.links, 'link')} that became source notes.`,
        `${of.set} set as on record; ${of.differs} set as written, though the record has other words; ${of.open} left as written for you to decide; ${of.begun} on no record, for which drafts were begun; ${of.short} on no record and too short to need one.`,
      ].join('\n'),
    /** The heading of what is left to an editor of one text; the places below it are in the new article. */
    post: (name: string, path: string) => `${name}, now ${path}:`,
    others: (others: number) =>
      `${count(others, 'item')} of the export left out, such as pages and attachments.`,
    differs: (words: string, id: string) => `“${words}” is not what ${id} has.`,
    open: (words: string, id: string) => `“${words}” stays as written (${id}).`,
    begun: (words: string, id: string) =>
      `“${words}” is on no record: complete quotes/${id}.md, then write :quote[…]{#${id}}.`,
    onRecord: (words: string) => `On record: “${words}”`,
  },
  questions: {
    lead: 'Some facts are still missing. Press Enter to leave one open.',
    key: (path: string, key: string, meaning: string) => `${path}\n  ${key}: ${meaning}\n  > `,
    refused: (value: string) => `  “${value}” is no possible value.`,
  },
  articleLead: {
    speech: (speaker: string, notes: string) => `${speaker} said:${notes}`,
    document: (speaker: string, notes: string) => `${speaker} wrote:${notes}`,
  },
  fields: {
    collections: {
      articles: 'Articles',
      quotes: 'Quotations',
      speakers: 'Speakers',
      sources: 'Sources',
      events: 'Events',
      topics: 'Topics',
      authors: 'Authors',
      concepts: 'Concepts',
      pages: 'Pages',
    },
    pageTitle: '# Fields',
    pageLead:
      'Every key of every record, and what it means. `npm run schemas` writes this page and `schemas/` from the schemas in `src/schemas/`; the words are in `src/interface/en/fields.ts`. A key that is marked **required** must be there before the gate accepts the record; one inside another, such as `witnesses.form`, only where that other is. A key that is marked list has several entries, each on a line of its own after a hyphen, or all in brackets on one line: `topics: [rivers, bridges]`. Leave out whatever else you do not know.',
    place: (collection: string, extension: string) =>
      extension === '.md'
        ? `\`content/${collection}/<id>.md\`: these keys go between the two lines of \`---\`, and the text goes below them.`
        : `\`content/${collection}/<id>.yaml\``,
    entry: (entry: {
      readonly key: string;
      readonly meaning: string;
      readonly isRequired: boolean;
      readonly isList: boolean;
      readonly values: readonly string[];
    }) => {
      const { key, meaning, isRequired, isList, values } = entry;
      const marks = [...(isRequired ? ['**required**'] : []), ...(isList ? ['list'] : [])];
      return [
        `- \`${key}\`${marks.length > 0 ? ` (${marks.join(', ')})` : ''}: ${meaning}`,
        ...(values.length > 0 ? [`One of \`${values.join('`, `')}\`.`] : []),
      ].join(' ');
    },
    written: (collections: number) =>
      `docs/fields.md and the schemas of ${collections} collections written to schemas/.`,
  },
  report: {
    written: (path: string) => `new: ${path}`,
    needed: 'To find and write in:',
    neededKey: (key: string, meaning: string) => `  ${key}: ${meaning}`,
    look: 'Look at this:',
    remark: (remark: string) => `  - ${remark}`,
    complete:
      'Nothing is missing. Write on, or run npm run check, which says what is left before npm run accept.',
    nothing: 'Nothing new was written.',
  },
  faults: {
    notFound: (
      passages: readonly {
        readonly words: string;
        readonly speaker?: string | undefined;
        readonly nearest?: string | undefined;
        readonly parts: readonly string[];
      }[],
    ) =>
      [
        'Nothing was written, because no page has these words:',
        ...passages.flatMap(({ words, speaker, nearest, parts }) => [
          `  “${words}”${speaker === undefined ? '' : ` (${speaker})`}`,
          ...(nearest === undefined ? [] : [`    The nearest words are: “${nearest}”`]),
          ...(parts.length === 0
            ? []
            : [
                `    A reporter’s words are between them. Give each quotation as a passage of its own: ${parts.map((part) => `"${part}"`).join(' ')}`,
              ]),
        ]),
      ].join('\n'),
    refused: (faults: readonly string[]) =>
      `Nothing was written:\n${faults.map((fault) => `  ${fault}`).join('\n')}`,
    kind: (kind: string | undefined) =>
      `${kind === undefined ? 'Say what is new' : `There is no “${kind}”`}: quote, source, speaker, event, topic, author or article.`,
    noPage: 'Name at least one page: its address, or --file and the name of a saved page.',
    noPassage: 'Give at least one passage, in quotation marks of the shell.',
    oneWord: (passage: string) =>
      `“${passage}” is one word, and a passage has more: set single quotation marks around a passage that has double ones in it.`,
    noDraft:
      'Name at least one file: a draft in Markdown, HTML or Word, or an export of WordPress or Ghost.',
    noTitle: 'Give its title or name, in quotation marks of the shell.',
    there: (paths: readonly string[]) => `${joinNames(paths)} already there`,
    frontMatter: (issues: string) =>
      `Nothing was written, because what is between the two lines of --- cannot be read:\n${issues}`,
    unreadableRecords: (issues: string) =>
      `Nothing was written, because these records cannot be read, and what they have could be put on record twice:\n${issues}`,
    unreadable: (file: string, reason: string) => `${file} cannot be read: ${reason}`,
    tooLarge: (address: string, bytes: number) =>
      `${address} has more than ${bytes.toLocaleString('en-US')} bytes: save the page and name it with --file.`,
    notFetched: (address: string, reason: string) =>
      `${address} cannot be read (${reason}): save the page in your browser and name it with --file.`,
  },
} as const;
