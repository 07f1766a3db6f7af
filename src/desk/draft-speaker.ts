import type { Desk } from './desk.ts';
import { deskText } from '../interface/strings.ts';
import { looksLikePersonName, typeOfSpeaker } from './names-in.ts';
import { officeInSentence } from './office-in-sentence.ts';
import { officeAfter } from './office-after-name.ts';
import { officeBefore } from './offices-in-text.ts';
import { mayBeOrganization } from './organization-name.ts';
import { familyNameIn, namePartsOf } from './personal-name.ts';
import { printData, recordPath, type DraftData } from './print-record.ts';
import {
  speakerOnRecord,
  similarSpeakers,
  speakersWithFamilyName,
  fullNameOf,
  type Speaker,
} from './speaker-on-record.ts';

const { remarks, report } = deskText;

/** A text that may name somebody along with an office. */
export interface AttestedText {
  readonly text: string;
  /** The source and day of the text, which attest the office. */
  readonly attested?: { readonly source: string; readonly on: string } | undefined;
}

/** The text that names a speaker and may give the full name and the office. */
export interface NamingText extends AttestedText {
  /** Whether the editor typed the name. If so, a family name is accepted even if the text does not give the full name. */
  readonly isTyped?: boolean;
  /** Other texts, which are searched for the office in this order if this text does not give it. */
  readonly others?: readonly AttestedText[];
}

/**
 * Finds the speaker on record who has this name, or drafts a new one, with any office or title left out of the name.
 * @returns the id, or undefined if it is uncertain who is meant
 */
export function draftSpeaker(desk: Desk, name: string, where: NamingText): string | undefined {
  const { text, isTyped = false } = where;
  const known = speakersKnownTo(desk);
  const written = name.trim();
  const familyName = familyNameIn(written) ?? (/\s/u.test(written) ? undefined : written);
  const found = speakerOnRecord(written, known);
  if (found) return found.id;
  const isTitled = familyName !== undefined && familyName !== written;
  const fullNameInText = familyName === undefined ? undefined : fullNameOf(written, text);
  const parts = namePartsOf(fullNameInText ?? withArticle(written, text));
  if (familyName !== undefined && fullNameInText === undefined) {
    if (!isTyped) return undefined;
    const [candidate, ...others] = speakersWithFamilyName(familyName, known);
    if (candidate && others.length === 0) return assumeSame(desk, written, candidate.id);
    if (isTitled) desk.remarks.push(remarks.familyName(written, familyName));
  }
  const recordName =
    familyName !== undefined && fullNameInText === undefined ? familyName : parts.name;
  const likelyId =
    speakerOnRecord(recordName, known)?.id ??
    onlyOne(similarSpeakers(recordName, known).filter(({ isPart }) => isPart))?.id;
  if (likelyId !== undefined)
    return recordName === written ? likelyId : assumeSame(desk, written, likelyId);
  for (const { id } of similarSpeakers(recordName, known))
    desk.remarks.push(remarks.maybeSameSpeaker(recordName, id));
  const type = desk.outlets.has(recordName)
    ? 'organization'
    : isTitled || parts.office !== undefined
      ? 'person'
      : typeOfSpeaker(recordName, text);
  if (type === 'organization') desk.remarks.push(remarks.organization(recordName));
  else if (mayBeOrganization(recordName)) desk.remarks.push(remarks.person(recordName));
  const id = desk.add('speakers', [recordName, 'speaker'], {
    name: recordName,
    ...(type && { type }),
  });
  if (isTitled && fullNameInText === undefined)
    desk.tasks.push(report.fullNameOf(recordPath('speakers', id), written));
  const role = looksLikePersonName(recordName)
    ? roleOf(recordName, parts.office, where)
    : undefined;
  if (role !== undefined) {
    desk.remarks.push(
      remarks.role(written, recordName, id, printData({ roles: [role] }).trimEnd()),
    );
  } else if (recordName !== written && !isTitled)
    desk.remarks.push(
      familyName === written
        ? remarks.fullName(written, recordName)
        : remarks.office(written, recordName),
    );
  return id;
}

/** The entry for a speaker's office in `roles`, from the first text that gives an office and has a source to attest it. */
function roleOf(
  name: string,
  office: string | undefined,
  where: NamingText,
): DraftData | undefined {
  const { others = [] } = where;
  const roles = [where, ...others].map(({ text, attested }, index) => {
    const title =
      (index === 0 ? office : undefined) ?? officeBefore(name, text) ?? officeAfter(name, text);
    return title === undefined || !attested
      ? undefined
      : { title: officeInSentence(title, text), attested: [attested] };
  });
  return roles.find((role) => role !== undefined);
}

/** The speakers on record, and the new ones. */
function speakersKnownTo(desk: Desk): Speaker[] {
  const drafted = desk.drafted.flatMap(({ collection, id, data: { name } }) =>
    collection === 'speakers' ? [{ id, data: { name: String(name), 'also-known-as': [] } }] : [],
  );
  return [...desk.speakers, ...drafted];
}

/**
 * Prefixes a name with the article that precedes it in a German text, since the article shows that the name's first word is an
 * office.
 */
function withArticle(name: string, text: string): string {
  const article = ['der', 'die', 'dem', 'den', 'Der', 'Die'].find((each) =>
    text.includes(` ${each} ${name}`),
  );
  return article === undefined ? name : `${article} ${name}`;
}

/** Assumes that a name that differs from the one on record is this speaker's, and says so in a remark. */
function assumeSame(desk: Desk, written: string, id: string): string {
  desk.remarks.push(remarks.sameSpeaker(written, id));
  return id;
}

function onlyOne<Thing>([first, ...more]: readonly Thing[]): Thing | undefined {
  return more.length > 0 ? undefined : first;
}

/**
 * The only speaker whom all the names that a text gives for the same words may mean; drafted if not on record.
 * @returns undefined if there are no names, or if it is uncertain who is meant
 */
export function oneSpeaker(
  desk: Desk,
  names: readonly string[],
  where: NamingText,
): string | undefined {
  const longestNames = names.filter(
    (name) => !names.some((other) => other !== name && ` ${other} `.includes(` ${name} `)),
  );
  const [name, ...others] = new Set(longestNames);
  return name === undefined || others.length > 0 ? undefined : draftSpeaker(desk, name, where);
}

/** The ids of the speakers, on record or new, to whom the family names in a list may refer. */
export function possibleSpeakers(desk: Desk, names: readonly string[]): string[] {
  return names.flatMap((name) =>
    speakersWithFamilyName(familyNameIn(name) ?? name, speakersKnownTo(desk)).map(({ id }) => id),
  );
}

/** The full names in a list that belong to no speaker, on record or new. */
export function namesNotOnRecord(desk: Desk, names: readonly string[]): string[] {
  return names.filter(
    (name) =>
      familyNameIn(name) === undefined &&
      speakerOnRecord(name, speakersKnownTo(desk)) === undefined,
  );
}
