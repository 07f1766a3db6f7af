/** Text that `npm run dev` shows to editors in addition to the pages. */
export const dev = {
  /** The heading of all messages; the summary is as `npm run check` prints it. */
  messages: (summary: string) => `Content: ${summary}`,
  onThisPage: 'On this page',
  elsewhere: 'In other files',
  nothingHere: 'Nothing to fix on this page.',
  allFiles: 'All files',
  unreadable: (reason: string) => `The content cannot be read: ${reason}`,
  /** Shown instead of a page whose content cannot be read. */
  failed: {
    title: 'This page cannot be shown',
    description: 'Fix the errors below; the page comes back when the file is saved.',
  },
  desk: {
    title: 'All files',
    intro: 'What you save here is written to the file and appears on the page at once.',
    noPage: 'This file has no page.',
    text: (file: string) => `Text of ${file}`,
    preview: (file: string) => `The page of ${file}`,
    save: 'Save',
    openPage: 'Open the page',
    unknown: 'There is no such file in the publication.',
    notSaved: {
      changed:
        'Not saved, because another program has changed this file since you opened it. Your text is below; copy what you need, then reload.',
      locked: 'Not saved, because another command is writing to the content. Save again.',
      foreign: 'Not saved: only the desk itself can save.',
    },
    notWritten: (reason: string) => `Not saved, because the file cannot be written: ${reason}`,
  },
} as const;
