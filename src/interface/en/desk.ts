import { count } from './count.ts';
import { joinNames } from './names.ts';
import { remarks } from './desk-remarks.ts';
import { withoutFollows } from './desk-printings.ts';

/** What `npm run new` and `npm run import` say, in English. */
export const desk = {
  remarks,
  imported: {
    summary: (counts: {
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
        `${count(counts.posts, 'text')} imported, with ${count(counts.quotations, 'quotation')} and ${count(counts.links, 'link')} that became source notes.`,
        [
          [counts.set, 'linked to a record'] as const,
          [counts.differs, 'linked as written, although the record has different words'] as const,
          [counts.open, 'left as written for you to decide'] as const,
          [counts.begun, 'not on record and drafted as new records'] as const,
          [counts.short, 'not on record and only four words or fewer'] as const,
        ].flatMap(([number, what]) => (number === 0 ? [] : [`${number} ${what}`])),
      ]
        .flatMap((line) =>
          typeof line === 'string' ? [line] : line.length > 0 ? [`${line.join('; ')}.`] : [],
        )
        .join('\n'),
    /** The heading of what is left for an editor to do in one text; positions below it refer to the new article. */
    post: (name: string, path: string) => `${name}, now ${path}:`,
    skipped: (items: number) =>
      `Skipped ${count(items, 'item')} in the export, such as pages and attachments.`,
    differs: (words: string, id: string) => `“${words}” differs from the words in ${id}.`,
    open: (words: string, id: string) => `“${words}” stays as written (${id}).`,
    begun: (words: string, id: string, isBlock: boolean) =>
      `“${words}” is not on record: complete quotes/${id}.md, then ${
        isBlock
          ? `put the words, without > and quotation marks, between a line :::quote{#${id}} and a line :::.`
          : `write :quote[…]{#${id}} in place of the quotation marks.`
      }`,
    part: (words: string, id: string) =>
      `“${words}” is in ${id}, but no name says whose words these are: if they are from that record, write :quote[${words}]{#${id}} in place of the quotation marks.`,
    onRecord: (words: string) => `On record: “${words}”`,
  },
  questions: {
    lead: 'Some facts are still missing. Press Enter to leave one open.',
    /** @param asked the missing key, and the record's words if it is a quotation */
    key: (asked: { path: string; words: unknown; key: string; meaning: string }) =>
      `${asked.path}${typeof asked.words === 'string' ? `: “${asked.words}”` : ''}\n  ${asked.key}: ${asked.meaning}\n  > `,
    refused: (value: string) => `  “${value}” is not a possible value.`,
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
      'Every key of every record, and what it means. `npm run schemas` writes this page and `schemas/` from the schemas in `src/schemas/`; the explanations are in `src/interface/en/fields.ts`. The gate accepts a record only if it has every key marked **required**; a key inside another, such as `witnesses.form`, is required only if the outer key is present. A key marked list can have several entries, each on a separate line after a hyphen, or all in brackets on one line: `topics: [rivers, bridges]`. Leave out anything else that you do not know.',
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
    needed: 'Still to fill in:',
    neededKey: (key: string, meaning: string) => `  ${key}: ${meaning}`,
    /** What to write under `follows` for a printing whose words differ from the copy-text. */
    follows: (witness: string, copy: string) =>
      `In the witness “${witness}”, whose words differ: ${copy}, if it took them from there; independent, if its reporter heard them. Write into basis how you know, such as “it names the other paper”. ${withoutFollows} With follows, the record also needs a verdict.`,
    /** The missing name of a new speaker, known only by a title and a family name. */
    fullNameOf: (path: string, written: string) =>
      `${path}\n  name: The full name of “${written}”; only the family name is known.`,
    emptyBlock: 'The words of the quotation, on the lines between the two with :::.',
    quotationsLeft: (number: number) => `${count(number, 'quotation')} of the text, named above.`,
    /** A record quoted in the text, and the keys it lacks. */
    recordLacks: (path: string, keys: readonly string[]) => `${path}: ${keys.join(', ')}`,
    look: 'Look at this:',
    remark: (remark: string) => `  - ${remark}`,
    complete:
      'Nothing is missing. Continue writing, or run npm run check, which says what is left to do before npm run accept.',
    found: 'npm run check will also find this:',
    foundSoFar:
      'npm run check will also find this, and perhaps more in the files above once their keys are filled in:',
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
        'Nothing was written, because these words are on none of the pages:',
        ...passages.flatMap(({ words, speaker, nearest, parts }) => [
          `  “${words}”${speaker === undefined ? '' : ` (${speaker})`}`,
          ...(nearest === undefined ? [] : [`    The nearest words are: “${nearest}”`]),
          ...(parts.length === 0
            ? []
            : [
                `    A reporter’s words interrupt them. Give each quotation as a separate passage: ${parts.map((part) => `"${part}"`).join(' ')}`,
              ]),
        ]),
        'Run the same command again, with these passages as they appear on a page; the other passages were found.',
      ].join('\n'),
    refused: (faults: readonly string[]) =>
      `Nothing was written:\n${faults.map((fault) => `  ${fault}`).join('\n')}`,
    kind: (kind: string | undefined) =>
      `${kind === undefined ? 'Say what is new' : `There is no “${kind}”`}: quote, source, speaker, event, topic, author or article.`,
    noPage: 'Name at least one page: its address, or --file and the name of a saved page.',
    notAPage: (pages: readonly string[]) =>
      `No page is called ${joinNames(pages)}: after the = write the file or the address as you name it here, as in --standing primary=minutes.html.`,
    notALink: (pages: readonly string[]) =>
      `The text has no link to ${joinNames(pages)}: after the = write the address of a link as the text has it, as in --standing primary=https://….`,
    noPassage: 'Give at least one passage, quoted for the shell.',
    oneWord: (passage: string) =>
      `“${passage}” is one word, but a passage needs more. If the passage contains double quotation marks, put single ones around it.`,
    noDraft:
      'Name at least one file: a draft in Markdown, HTML or Word, or an export of WordPress or Ghost.',
    noTitle: 'Give its title or name, quoted for the shell.',
    alreadyExist: (paths: readonly string[]) =>
      `${joinNames(paths)} already ${paths.length === 1 ? 'exists' : 'exist'}`,
    frontMatter: (issues: string) =>
      `Nothing was written, because the lines between the two --- cannot be read:\n${issues}`,
    unreadableRecords: (issues: string) =>
      `Nothing was written, because these records cannot be read and their contents could end up on record twice:\n${issues}`,
    unreadable: (file: string, reason: string) => `${file} cannot be read: ${reason}`,
    tooLarge: (address: string, bytes: number) =>
      `${address} has more than ${bytes.toLocaleString('en-US')} bytes: save the page and name it with --file.`,
    notFetched: (address: string, reason: string) =>
      `${address} cannot be read (${reason}): save the page in your browser and name it with --file.`,
  },
} as const;
