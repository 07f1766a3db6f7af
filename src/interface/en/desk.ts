import { joinNames } from '../list.ts';

/** What `npm run new` and `npm run import` say, in English. */
export const desk = {
  remarks: {
    onRecord: (words: string, id: string) =>
      `“${words}” is on record as ${id}: no second record was made. If this page prints the words, add it to the witnesses of that record.`,
    reworded: (typed: string, printed: string) =>
      `You wrote “${typed}”; the page has “${printed}”, and so has the record.`,
    saidBy: (issued: string) =>
      `said is “on or before ${issued}”, the day of printing: give the day if the page has it.`,
    attributed: (words: string, speaker: string) =>
      `The page names ${speaker} beside “${words}”: change speakers if that is wrong.`,
    namesNear: (words: string, names: readonly string[]) =>
      `Who said “${words}” is not certain: the page names ${joinNames(names)} beside it.`,
    otherPrinting: (id: string, words: string) =>
      `${id}: another page has “${words}”. Both are printings of the record; take out the witness if they are not one quotation.`,
  },
  report: {
    written: (path: string) => `new: ${path}`,
    needed: 'To find and write in:',
    neededKey: (key: string, meaning: string) => `  ${key}: ${meaning}`,
    look: 'Look at this:',
    remark: (remark: string) => `  - ${remark}`,
    complete: 'Nothing is missing. Run npm run check, then npm run accept.',
    nothing: 'Nothing new was written.',
  },
  faults: {
    notFound: (passages: readonly string[]) =>
      `Nothing was written, because no page has these words:\n${passages.map((words) => `  “${words}”`).join('\n')}`,
    refused: (faults: readonly string[]) =>
      `Nothing was written:\n${faults.map((fault) => `  ${fault}`).join('\n')}`,
    kind: (kind: string | undefined) =>
      `${kind === undefined ? 'Say what is new' : `There is no “${kind}”`}: quote, source, speaker, event, topic or article.`,
    noPage: 'Name at least one page: its address, or --file and the name of a saved page.',
    noPassage: 'Give at least one passage, in quotation marks of the shell.',
    noTitle: 'Give its title or name, in quotation marks of the shell.',
    there: (paths: readonly string[]) => `${joinNames(paths)} already there`,
    unreadable: (file: string, reason: string) => `${file} cannot be read: ${reason}`,
    tooLarge: (address: string, bytes: number) =>
      `${address} has more than ${bytes.toLocaleString('en-US')} bytes: save the page and name it with --file.`,
    notFetched: (address: string, reason: string) =>
      `${address} cannot be read (${reason}): save the page in your browser and name it with --file.`,
  },
} as const;
