import type { IssueTexts, Values } from '../issue-text.ts';

/** What must happen before a record can refer to it, in words. */
const earlier = {
  said: (name: string, date: string) => `the words of “${name}” were said (${date})`,
  published: (name: string, date: string) => `“${name}” was published here (${date})`,
  issued: (name: string, date: string) => `“${name}” was printed (${date})`,
  read: (name: string, date: string) => `“${name}” was read (${date})`,
  happened: (name: string, date: string) => `“${name}” happened (${date})`,
} as const;

/** Issues with the order of dates, and with sources. */
export const dateIssues = {
  'predates-evidence': ({
    done,
    name,
    date,
    day,
  }: Values<'name' | 'date' | 'day'> & { readonly done: keyof typeof earlier }) => ({
    message: `this was last published, updated or corrected (${day}) before ${earlier[done](name, date)}`,
    fix: 'correct one of the two dates, which may be a day apart because of time zones; if this was added later, record the day of the update or the correction',
  }),
  'in-the-future': ({ date, today }: Values<'date' | 'today'>) => ({
    message: `${date} is in the future: the latest day on which anything here was published or checked is ${today}`,
    fix: 'correct the date',
  }),
  'chain-backwards': ({
    source,
    printed,
    previous,
    previousDate,
  }: Values<'source' | 'printed' | 'previous' | 'previousDate'>) => ({
    message: `“${source}” (${printed}) comes after “${previous}” (${previousDate}) in the chain but was printed before it`,
    fix: 'order the chain from the first printing to the one we read, or correct one of the two dates',
  }),
  'follows-later': ({
    witness,
    printed,
    parent,
    parentDate,
  }: Values<'witness' | 'printed' | 'parent' | 'parentDate'>) => ({
    message: `“${witness}” (${printed}) follows “${parent}” (${parentDate}), which was printed after it`,
    fix: 'name the printing that it really follows, or correct one of the two dates',
  }),
  'source-unread': ({ source }: Values<'source'>) => ({
    message: `this is from “${source}”, which we have not read`,
    fix: 'name the source in which we read it, or record under read that we have read this one',
  }),
  'address-twice': ({ source }: Values<'source'>) => ({
    message: `this is also the address of the source “${source}”`,
    fix: 'keep one record per publication, or correct the address',
  }),
} satisfies IssueTexts;
