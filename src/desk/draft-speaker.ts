import type { Desk } from './desk.ts';
import { deskText } from '../interface/strings.ts';
import { typeOfSpeaker } from './names-in.ts';
import { isPerhapsOrganization } from './organization-name.ts';
import { personalName } from './personal-name.ts';
import { speakerOnRecord, speakersAlike, wholeName } from './speaker-on-record.ts';

/**
 * The speaker of a name: the one on record who has it, or a new one.
 * @param text in which the whole name may be, where it may be a part; without it, the name is whole
 * @returns undefined where it is not certain who is meant
 */
export function draftSpeaker(desk: Desk, name: string, text?: string): string | undefined {
  const drafted = desk.drafted.flatMap(({ collection, id, data: { name: own } }) =>
    collection === 'speakers' ? [{ id, data: { name: String(own), 'also-known-as': [] } }] : [],
  );
  const written = text === undefined ? name.trim() : wholeName(name, text);
  const whole = written === undefined ? undefined : personalName(written);
  const known = [...desk.speakers, ...drafted];
  const { remarks } = deskText;
  const found = speakerOnRecord(written ?? name, known) ?? speakerOnRecord(whole ?? name, known);
  if (found) {
    if (whole !== undefined && whole !== written)
      desk.remarks.push(remarks.sameSpeaker(written ?? name, found.id));
    return found.id;
  }
  if (whole === undefined) return undefined;
  const alike = speakersAlike(whole, known);
  const [same, ...more] = alike.filter(({ isPart }) => isPart);
  if (same && more.length === 0) {
    desk.remarks.push(remarks.sameSpeaker(whole, same.id));
    return same.id;
  }
  for (const { id } of alike) desk.remarks.push(remarks.maybeSameSpeaker(whole, id));
  if (whole !== written) desk.remarks.push(remarks.office(written ?? name, whole));
  const type = desk.outlets.has(whole) ? 'organization' : typeOfSpeaker(whole, text);
  if (type === 'organization') desk.remarks.push(remarks.organization(whole));
  else if (isPerhapsOrganization(whole)) desk.remarks.push(remarks.person(whole));
  return desk.add('speakers', [whole, 'speaker'], { name: whole, ...(type && { type }) });
}

/**
 * The one speaker to whom names refer, all of whom a text gives for the same words.
 * @returns undefined where there is none, or it is not certain which
 */
export function oneSpeaker(desk: Desk, names: readonly string[], text: string): string | undefined {
  const whole = names.filter(
    (name) => !names.some((other) => other !== name && ` ${other} `.includes(` ${name} `)),
  );
  const [name, ...others] = new Set(whole);
  return name === undefined || others.length > 0 ? undefined : draftSpeaker(desk, name, text);
}
