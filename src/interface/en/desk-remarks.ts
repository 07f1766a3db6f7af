import { joinNames } from './names.ts';
import { indented, newPrinting, withoutFollows } from './desk-printings.ts';

const findName =
  'Find the name, put it on record with npm run new -- speaker "NAME", and write its id into speakers. If no page names the person, add --type unnamed.';

/** What an editor should check in the records that `npm run new` and `npm run import` drafted. */
export const remarks = {
  /** @param added the names that are not on record */
  peopleNearby: (words: string, names: readonly string[], added: readonly string[]) =>
    [
      `Who said “${words}”? No phrase next to it, such as “he said”, has a name. Nearby, the page names ${joinNames(names)}: if one of them spoke, write the id into speakers.`,
      ...added.map((name) => `npm run new -- speaker "${name}" puts ${name} on record.`),
    ].join(' '),
  nobodyNearby: (words: string) =>
    `Who said “${words}”? No phrase next to it, such as “he said”, has a name, and the page names nobody nearby. ${findName}`,
  /** @param printings the printings that the record lacks, as lines of its file */
  onRecord: (words: string, id: string, isExact: boolean, printings: string) =>
    [
      `“${words}” is ${isExact ? 'on record as' : 'close to what is on record as'} ${id}: no second record was made.`,
      printings === ''
        ? 'The record already has this printing.'
        : `If this is the same utterance, add the printing to witnesses in quotes/${id}.md; if the words differ, the record also needs a verdict:${newPrinting(printings)}`,
    ].join(' '),
  similar: (words: string, id: string, other: string, printings: string) =>
    `“${words}” is close to ${other}, so ${id} is only a draft. If it is the same utterance, delete quotes/${id}.md${
      printings === ''
        ? '.'
        : ` and add the printing to witnesses in quotes/${other}.md:${newPrinting(printings)}`
    }\n    If it is a different one, write status: published, and the day as published, into quotes/${id}.md.`,
  reworded: (typed: string, printed: string) =>
    `You wrote “${typed}”; the page has “${printed}”, and so does the record.`,
  saidBy: (ids: readonly string[], issued: string) =>
    `The day of ${joinNames(ids)} is set to “on or before ${issued}”, the day of printing: change said if the page gives a day.`,
  /** @param paths by speaker's name, the files of the records whose words have that name next to them */
  attributed: (paths: ReadonlyMap<string, readonly string[]>) =>
    `The speakers are the people whom the pages name next to the words. If one is wrong, change speakers in its file:${[
      ...paths,
    ]
      .map(([name, files]) => `\n      ${name}: ${files.join(', ')}`)
      .join('')}`,
  plainPages: (outlets: readonly string[]) =>
    `The pages of ${joinNames(outlets)} do not say what kind of publication they are, so the type of their sources is webpage: write article-newspaper for a newspaper.`,
  /** @param known speakers on record with one of these names */
  namesNearby: (words: string, names: readonly string[], known: readonly string[]) =>
    [
      `Who said “${words}” is not certain: the page names ${joinNames(names)} next to it.`,
      known.length > 0
        ? `On record: ${joinNames(known)}. If that is who spoke, write the id into speakers.`
        : findName,
    ].join(' '),
  fragment: (words: string) =>
    `“${words}” is quoted inside a reporter’s sentence, so its form is mixed: change it to direct if the words are a full sentence, or take more of the page’s words into the record.`,
  /** @param label the speaker before a colon; undefined for an answer without one */
  turn: (words: string, label: string | undefined) =>
    label === undefined
      ? `“${words}” has no quotation marks and is below a question, so we take it for the answer and its form is direct: change form to indirect if a reporter retells it.`
      : `“${words}” has no quotation marks and follows “${label}:”, so its form is direct: change form to indirect if the page only sums it up.`,
  /** @param label the speaker of the paragraph before */
  unmarked: (words: string, label: string | undefined) =>
    [
      `“${words}” has no quotation marks, so its form is indirect, a reporter’s sentence: change form to direct if the page is a speech, a statement, a transcript or an interview and these are the speaker’s own words.`,
      ...(label === undefined ? [] : [`The paragraph before it belongs to “${label}:”.`]),
    ].join(' '),
  organization: (name: string) =>
    `${name} is taken to be an organization: change type if it is a person.`,
  person: (name: string) =>
    `${name} is taken to be a person: change type if it is an organization.`,
  office: (written: string, name: string) =>
    `“${written}” is put on record as ${name}, without the office: change name if that is wrong.`,
  fullName: (written: string, name: string) =>
    `“${written}” is put on record as ${name}, the full name on the page: change name if that is wrong.`,
  /** @param role the role as lines of the speaker's file */
  role: (written: string, name: string, id: string, role: string) =>
    [
      ...(written === name
        ? []
        : [`“${written}” is put on record as ${name}: change name if that is wrong.`]),
      `To put the office of ${name} on record as well, write into speakers/${id}.md:${indented(role)}`,
    ].join(' '),
  familyName: (written: string, family: string) =>
    `The page has no full name for “${written}”, who is put on record as ${family}: write the full name into name.`,
  sameSpeaker: (written: string, id: string) =>
    `“${written}” is taken to be the speaker ${id}: change speakers if they are different people.`,
  maybeSameSpeaker: (name: string, id: string) =>
    `The name ${name} is almost the same as the name of the speaker ${id}: if they are one person, keep one record, with the other name in also-known-as.`,
  /** @param address the page's other address, if it is not the one on record */
  sourceKnown: (id: string, missing: readonly string[], address: string | undefined) =>
    [
      `This page is on record as the source ${id}, which was left as it is.`,
      ...(address === undefined ? [] : [`It is also at ${address}.`]),
      ...(missing.length === 0
        ? []
        : [`The page gives what the record lacks: ${missing.join('; ')}.`]),
    ].join(' '),
  outletIsHost: (id: string, host: string) =>
    `The metadata of ${id} do not name its outlet: change container-title, which is only its host, ${host}.`,
  visibleDay: (id: string, line: string) =>
    `The day of ${id} is from the line “${line}” below its heading: change issued if that is not the day of publication.`,
  undated: (ids: readonly string[]) =>
    `The metadata of ${joinNames(ids)} give no day of publication: write issued, if the page has one.`,
  unread: (ids: readonly string[]) =>
    `Only the address of ${joinNames(ids)} is known: write title, author and issued, and replace the host in container-title with the name of the outlet.`,
  sameSource: (id: string) =>
    `Two of these pages have the same address or the same text: ${id} is the source of both.`,
  otherSource: (id: string, similar: string) =>
    `${id} has the same title, outlet and day as ${similar}, but a different text or address, so they are two sources. Keep one if they are the same page.`,
  noAddress: (source: string) =>
    `The page of ${source} does not give its address: copy it from your browser into URL of sources/${source}.yaml, so that readers can open it.`,
  evidenceKept: (path: string) =>
    `${path} already exists and was left as it is: npm run recheck -- --write adds the new passages.`,
  follows: (id: string, witness: string, outlet: string, earlier: string) =>
    `${id}: if ${outlet} took the words from another printing, write into its witness, “${witness}”: follows: ${earlier}, and as basis how you know, such as “it names the other paper”. ${withoutFollows}`,
  otherPrinting: (id: string, words: string) =>
    `${id}: another page has “${words}”. Both are printings of the record; remove the witness if they are different quotations.`,
} as const;
